import type { Lexicon } from './tags.ts';

/** Towns and camps of the countries concerned, and regions and countries that are too large to lead to a person. */
export const places: Lexicon = {
  town: `gao kidal menaka tombouctou timbuktu mopti konna kona douentza ansongo bankass bandiagara koro djenne
    tessalit aguelhok segou sikasso kayes bamako niafunke gourma_rharous goundam dire gossi hombori youwarou tenenkou
    niono sevare ber bourem labbezanga ouatagouna tessit talataye anderamboukane lere boni mondoro ogossagou juba bor
    bentiu malakal wau yei rumbek torit yambio aweil kuajok leer pibor akobo nasir rubkona renk kapoeta magwi nimule
    kajo_keji maridi tambura ezo raja koch mayendit guit pariang mankien ulang ayod fangak duk twic mangalla terekeka
    lainya morobo mundri kodok abyei gumuruk likuangole pochalla walgak yuai waat lankien ganyiel nyal adok thaker
    khartoum omdurman nyala geneina el_geneina zalingei el_fasher fasher kutum kabkabiya tawila zamzam kalma kass
    garsila mukjar golo rokoro nertiti wad_madani medani sennar kadugli dilling el_obeid port_sudan kassala gedaref
    shendi kosti singa damazin ardamata murnei kebkabiya abu_shouk otash hasahisa bahri kinshasa goma bukavu uvira
    beni butembo bunia kananga tshikapa kalemie kisangani lubumbashi kindu masisi rutshuru walikale shabunda fizi
    baraka minembwe kalehe bunyakiri minova sake kitchanga nyiragongo kiwanja kanyabayonga lubero oicha mambasa djugu
    irumu mahagi drodro kobu luhwindja kavumu katana idjwi mugunga kanyaruchinya bulengo bangui bambari bria
    bangassou birao kaga_bandoro batangafo bouar bocaranga paoua berberati carnot bossangoa sibut ndele obo zemio
    rafai mboki alindao ippy bakouma bozoum kabo markounda boda boali damara mbaiki nola mogadishu kismayo baidoa
    beledweyne garowe bosaso galkayo jowhar afgooye marka dhusamareb hargeisa luuq dollow gedo kakuma dadaab bidibidi
    adjumani mbera bidi_bidi غاو كيدال ميناكا تمبكتو موبتي دوينتزا سيغو باماكو جوبا بور بنتيو ملكال واو ياي رمبيك
    توريت يامبيو اويل كواجوك لير بيبور اكوبو ناصر الرنك كبويتا نمولي مريدي طمبره الخرطوم امدرمان ام_درمان نيالا
    الجنينه زالنجي الفاشر كتم كبكابيه طويله زمزم كلمه قارسيلا مكجر نيرتتي مدني ود_مدني سنار كادقلي الدلنج الابيض
    بورتسودان كسلا القضارف شندي كوستي سنجه الدمازين اردمتا مورني بحري ابشوك كاس غوما بوكافو بانغي بامباري مقديشو
    كيسمايو بيدوا بانتيو tin_essako anefis aguelhoc almoustarat djebock temera bamba rharous tonka gargando ras_el_ma
    sokolo nampala diabaly dogofry moura boulkessi yoro diallassagou dioungani sokoura faladie sangha koulikoro kati
    bougouni kuernyang supiri jiech kansuk dethoma padak nhialdiu jikmir manyabol ngop panyijiar panyagor riimenze
    source_yubu kuda lujulo gudele gumbo munuki mangateen hai_referendum kator rajaf rejaf thiet tonj luonyaker
    gogrial wunrok turalei agok akoka melut paloich maban doro bunj yida ajuong_thok jamjang thonyor padding
    duk_padiet poktap kongor boma_town chukudum ikotos lopit kapoeta_east narus isohe lobone pajok opari panyikwara
    owiny kupera lasu mukaya tore ibba yeri mvolo um_dukhun shangil_tobay kabkabiyah saraf_umra korma thabit
    kalokitting tina kornoi um_baru karnoi misterei foro_baranga habila beida kreinik abu_zar mornei nierteti guldo
    katila ed_daein el_daein adila babanusa muglad abu_jibeiha rashad heiban kauda lagawa wad_banda um_rawaba
    el_nahud hamrat_sheikh tendelti dinder sinja rufaa hasaheisa giad manaqil kamlin gezira bunyangula lulimba
    komanda kibati sobane tongo kibumba kilolirwe nyanzale kashebere pinga mweso bambo kalembe ntoto luofu kayna
    eringeti mavivi mayimoya boga tchabi nyankunde bogoro fataki bule linga rho katoyi ngungu kalungu numbi kalonge
    hombo lwindi mwenga kamituga lugushwa luvungi sange kiliba makobola mulenge bijombo kabambare nyunzu manono pweto
    moba kongolo kabalo mbandaka gemena bamboutou kouki djiba bayanga ouadda sam_ouandja kembe mobaye zangba bimbo
    berengo boy_rabe pk5 pk12 lazare yaloke gadzi amada_gaza baoro bossembele nana_bakassa nana_grebizi mbres
    ouandago bakala grimari kouango bianga satema limassa pombolo dembia derbissaka kitessa كرنوي طينه الطينه كرينك
    بيضه فوربرنقا هبيله نيرتيتي روكرو قولو دليج وادي_صالح ام_دخن شنقل_طوباي شعيريه لبدو مهاجريه الضعين ابوكارنكا
    عديله بابنوسه المجلد الفوله كاودا هيبان رشاد ابوجبيهه الدندر رفاعه الحصاحيصا المناقل الكاملين ود_النوره
    ام_ضوا_بان شمبات الثوره الكدرو جبل_اوليا الكلاكله اركويت بيلبام قمبو قوديلي منقله كتور الرجاف فقاك جيكمير نيالديو
    كونقور اكوكا ملوط بونج ميوم كوخ روبكونا مايوم تمساح مليط الكومه سرف_عمره زمزم_ ابوشوك ادري سوبيري لوبا lazaret
    عطاش`,
  region: `mali south_sudan sudan congo drc rdc car rca somalia chad uganda kenya niger jonglei equatoria unity
    upper_nile lakes warrap bahr_el_ghazal darfur kordofan blue_nile north_kivu south_kivu nord_kivu sud_kivu kasai
    ituri tanganyika maniema ouaka mbomou vakaga ouham haut_mbomou azawad puntland jubaland somaliland africa afrique
    centrafrique centrafricaine soudan soudan_du_sud tchad eastern western northern southern central west_darfur
    north_darfur south_darfur central_darfur east_darfur eastern_equatoria western_equatoria central_equatoria kivu
    western_bahr_el_ghazal northern_bahr_el_ghazal united_nations nations_unies europe norway canada مالي السودان
    جنوب_السودان الكونغو دارفور كردفان جونقلي الاستوائيه الوحده اعالي_النيل البحيرات واراب بحر_الغزال النيل_الازرق
    كيفو تشاد الصومال افريقيا الاوسطي`,
};
