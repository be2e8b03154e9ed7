import type { Lexicon } from './tags.ts';

/**
 * Given names and surnames common in Mali, South Sudan, Sudan, the DRC, the CAR and Somalia, and English, French
 * and Arabic ones, without accents. Names that are also words of a language count only where they are written as names.
 */
export const latinNames: Lexicon = {
  given: `aminata fatoumata fatou aissata aissatou mariam mariama kadiatou kadidia kadija oumou awa hawa djeneba
    djenebou assetou assitan bintou binta ramata ramatou safiatou safi salimata salimatou nana rokia rokiatou haby
    habibatou hawaye maimouna mamou nafissatou niamoye sira sirantou tenin tening korotoumou coumba kumba dado penda
    fanta fantani astan alimatou adama amadou mamadou moussa ousmane oumar boubacar ibrahima ibrahim ibrahime issa
    souleymane seydou sekou bakary modibo moriba drissa yacouba abdoulaye abdramane aliou aly hamadoun hama alassane
    ag mossa intalla zeinabou zeinab zeynab zainab zaynab tinalbaraka fadimata fadi assalama lalla wallet mohamed
    mohammed muhammad mahamadou ahmed ahmad mahmoud mustapha mustafa youssouf youssef yusuf yousif idrissa hassan
    hussein hussain hamza khalid omar umar osman othman ali salah abdullah abdallah abdel abdul abdelrahman
    abdirahman abdi abdikadir farah ismail ismael yahya zakaria suleiman sulaiman bashir tahir jamal kamal idris adam
    haroun harun ishaq siddig elsadig nasreldin tarig fatima fatma fatimah fatna faduma fadumo fatuma aisha aicha
    aysha asha ayesha khadija khadijah khadiga khadra halima halimo halimatou amina aminah amna amal maryam meryem
    miriam sumaya sumaia hafsa safiya sofia nadia naima nafisa nagat huda hoda ikhlas intisar ihsan mawahib rabia
    ruqaya rugaya salma samira sawsan suad souad sihem siham hanan hind hodan ifrah ilhan hamdi sahra sagal ubah deqa
    hibo nimo shukri habiba zahra zahara zuhra balqis batoul rasha nyakuoth nyadeng nyakim nyakong nyandeng nyanhial
    nyaboth nyamal nyayang nyaluak nyabol nyagoa nyalang nyamuch nyachan nyakume nyakueth nyaruot nyatiem nyibol
    nyankiir nyanath nyapal nyariek nyawal nyabang nyalual achol achan akuol akuot abuk adut adhieu adau aker alek
    aluel amer amou amuor angeth aluk apajok arek atong awut ayen ayak yar yom akech ajok ajak abiong keji poni kiden
    jokudu ropani wani lado ladu tombe pitia wudu mading garang deng lual gatwech gatluak gatkuoth gatdet machar
    majok malual mabior makuei makur manyang mayen kuol kuany bol chol dau dut duop tut thon riek peter james john
    simon samuel daniel david joseph jacob gabriel michael martin philip stephen thomas santino emmanuel mary rebecca
    rachel sarah esther elizabeth martha susan josephine monica veronica theresa teresa agnes angelina awel nyoka
    christine catherine florence beatrice jane janet jennifer margaret victoria stella lucy viola betty josefina
    regina lilian winnie ruth naomi deborah judith eunice alice anna ann anne hannah marie jeanne clementine solange
    esperance furaha neema bahati zawadi riziki faida mapendo sifa chantal clarisse francine pascaline pauline
    philomene bernadette odette yvonne yvette immaculee alphonsine albertine annie antoinette brigitte cecile
    celestine claudine colette denise dorcas elodie emilie fideline francoise genevieve georgette gisele helene
    henriette jacqueline josiane julienne justine leontine louise lucie madeleine marguerite martine mireille monique
    nadege nathalie nicole noella pelagie rosalie sandrine scholastique stephanie sylvie therese valerie veronique
    virginie viviane zita jean pierre paul jacques andre alain albert alphonse antoine augustin baudouin bienvenu
    celestin charles christophe claude clement denis desire didier dieudonne emile etienne faustin felix fidele
    francois frederic georges gerard gilbert guy henri innocent jerome joachim josue jules laurent leon louis luc
    marcel mathieu maurice michel nicolas olivier pascal patrick philippe prosper raphael raymond remy richard robert
    roger serge thierry vincent zacharie kabila tshala ngalula mbombo mutombo kabongo ilunga mwamba mwanza kalala
    kanku odia bibiane kavira kahindo kambale katungu masika paluku muhindo kasereka nabintu nsimire cibalonza furah
    mwamini nyota zeneba djamila ndeye aminatou ami mata nene tata djelika sali sanaba hadiza haoua achta khadidja
    kaltouma koulsoumi mbaye sidibe zouera raki raqiya roukia asta hadja yagana kaka falmata ngozi wambui akinyi
    achieng njoki nyiramana uwase mukamana uwimana nyirahabimana mukeshimana yassin gloria diana linda dorothy
    priscilla lydia tabitha salome abigail evelyn irene juliet edith clara emma laura claire camille lea chloe julie
    sophie elise karim rachid nadine leila layla laila yasmin jamila kawthar mbarka tawakul nima naana sittana sitana
    howida awadia batul rogaia hajer hajir afaf thuraya nyiel nyakor akello amony lamwaka auma atieno adong aber
    apiyo aciro gbeya kpalo ouya yamissi nabia mboliyasse koumbo ngbale sendi alima ndona kalonji mugisho bisimwa
    byamungu cikuru balola mushagalusa ntakwinja astou djenabou fanny maty ndella rokhaya dieynaba oumayma houraye
    lala maimounata nantenin sitan hawoye takiyou azahara fadimatou agaichatou tamikrist taghlift tinfassadan zahabi
    alhousseini attaher elmehdi bilal alhader mahamane abdoul karidjatou soumaila daouda lassana mady makan fousseyni
    lassine yaya zoumana sylvaine huguette edwige ernestine fernande firmine gertrude hortense ines irma josette
    leocadie lydie marcelline mariette micheline noelle olga paulette prisca rosine suzanne ursule yolande godelieve
    venantie aline anastasie anifa asifiwe aziza bijou bintu bulonza chikuru dinah faraja feza gentille heri kapinga
    kathungu kavugho kyakimwa lumoo malaika mapenzi mawazo mugeni mwajuma mwavita nabintou nyakwezi nyangoma odile
    opportune rehema salama sakina shukuru tumaini vumilia wivine zabibu zaina byenda ciza kambere kyungu maombi
    musafiri mushi nzanzu nyabuay nyabiel nyachieng nyadak nyadhial nyagai nyajuok nyajima nyakang nyakuma nyalada
    nyamach nyamet nyanchiew nyanyiek nyapuka nyaruach nyatut nyayiena nyawech gatkek gatluok chuol ruot wiyual buay
    biel koang lam tuach adiu agum ajah akon akur amath amiir anyieth apiu athiei athok awien ayuen mabil marial
    matur mayom ngong nyang yuot abiel acuil agau aguto aguek akoi alier aleer jok mawut nhial panchol reech thiong
    wel asunta cecilia clementina dusman dudu foni gire gune hellen idiong itwari ituka jaguru juan kaku keyi konyi
    liong lokai lokiru lokwat loice mandera modong mogga nakiru nawai pita rejoice rukia sabina scopas tereza hawo
    ayan ayaan caasho cabdi cilmi faadumo faiza fartun fowsiya hinda idil istahil kinsi leyla luul maano maryan muna
    nasra nuurto raxmo sacdiya safiyo shamso ubax warsan xaawo xalima yasmiin abdinur abdirizak bashiir cali cumar
    daahir geedi jaamac liban maxamed mohamoud nuur saciid shariif xasan ahlam asrar azza buthayna daria entisar
    fathia fawzia gisma hajja hasaniya hawida igbal inaam kaltoum kawther khalda kubra madina magda mashair mahasin
    mona munira nadra najat najwa nahid nawal omnia rawda rehab safa samah sanaa shadia shahd tahani tayseer thoraya
    wafa widad yusra zulfa abakar abaker bakheet dafalla eisa elamin elfatih elhadi eltahir gibril hafiz haj hamid
    ishag jibril khamis mahdi mubarak murtada musa nourain saleh seif sharif suliman tijani yagoub zubeir joyce kevin
    brian otto ildephonse abraham bosco moise tresor blaise elie ezechiel fiston jeremie josias landry rodrigue saidi
    sylvestre theogene wilfried yannick zebedee bakaye bougouna cheick cheickna dramane fily gaoussou hamady kalifa
    karamoko kassim lamine madani mamby massaman nouhoum oumarou salif seriba sidiki siriman sory tidiani tiecoro
    tiemoko tieble yamoussa zan badra niaga niame kankou macire djoko djelimady nakani nagnouma nassira naissa
    niagale saran satou sanata sitapha djita djoba dialia fatim fatimetou hadeye aissetou assanatou saoudatou sokona
    sokhna wassa worokia yaye zeina tenimba mafoune nagnini massitan moussokoro nantene orokia ouleymatou akhmadou
    alhassane alhousseyni algabass almou attayoub ayouba aghaly ahmada alkassoum akli amgar assarid biga cheikhoun
    elgoumati ikna ilyad kawsan khamma mohamedine oumeyata rhissa taghrist tahirou talfist taklit talou tamou tehit
    tedmekat tinhinan tinalher toufela toulayt azaghaz agali mossaal assalim ghaichata raichatou lansar nabila
    warakhmata harber harbert alkalifa almahady aboubacrine arboncana bania bokar fatoumatou hawsatou issoufi
    kadidiatou mahalmadane nafisatou salamatou soumeylou yehia zeinaba zouboye garba djibrilla amakene ambadio
    amadingue amatigue antimbe apomi atime dogolu domo yadjinew yaigere yapelem yasagou yatigue yakene yassa nyamai
    nyaliet nyagak nyagar nyaboka nyadoar nyajal nyakoang nyakan nyalok nyamuon nyamuoka nyanaath nyanhok nyapini
    nyarek nyaruei nyatap nyathak nyatuak nyawargak nyayual nyedit nyieth nyiriak nyidier nyikang nyibuoy nyaweeh
    buom gatbel gatdor gatjang gatlat gatwic gatyiel kuolang kueth kuong lieny makal nguany puoch teny thoan tongyik
    tuor wicyual yien yoal gatnoor gatkoi makoi chuong dobuol jany koryom abalek abang abeny abiar achiek achot acuei
    adeng adhel adior aduei aduk agany agot ajang ajier ajith akeer akoon akuei akuin alakiir alang aliet aluat
    aluong amac ameer anai anyang anyuat apat arop aruai athian athou atem atheny awan ayuel ayol bior biar bith
    bulabek chagai cheng dengdit dhieu dhol goch guet kiir koor kuot kuorwel lueth macar mabor madut magok majur
    malek maluk malueth mamer manut manyok manyuon maper mareng matiop matueny mawien mayuol mijok mijak monyluak
    muorwel nyuol nyanut nyandit nyanwut nyankuir piol riak rual ruai tiop yuang apajo kwawang kwongo nyawello
    nyakwach nyamojok otham oyai okic onyoti ojwok amum aban akwoch nyidho othow odhok asienzo bagbe bangisa bazia
    bullen elia enoka ezbon gbandi kpiawandu mbali mbiko mbitima minisare nagomoro natalina ngbapai ngbamboligbe
    sabuni sangbadi wande zungumbia faustino gasto epiphania remijia santina romana rosalba anisia natalia lucia jada
    lomude lodu lokule wurube tongun yugu subek sworo ladule nyarsuk pitya jansuk kulang kwaje jambo wosuk lukudu
    juma konga mondi yeno yabu ochan okello okot oryem ojok opiyo odongo otim ocan okeny olweny lakot lamunu lanyero
    lalam acayo acen adoch akumu alanyo amito anena aol arach aryemo atim ayaa labol laker abderrahman abdelbagi
    abdelgadir abdelhafiz abdelhai abdelkarim abdelmajid abdelmoneim abdelraouf abdelrahim abdelsalam abdelwahab
    abdulaziz abdulhamid abdulkarim abdulrahim abdulsalam abdulwahid abuelgasim alfadil alnour altayeb anwar arafa
    ashraf ayman badreldin bakri bushra daoud eissa elbashir elbadri elfadil elhag elrasheed eltigani elzubair faisal
    fathelrahman gamal gaafar haitham hashim hatim hisham hussam imad isam isameldin izzeldin jafar khalafalla khalil
    khalifa mahgoub majdi maawia marwan mazin moataz moatasim mohanad mojtaba montasir mounir mudathir muzamil nadir
    nagi nizar omer osama qasim rashid redwan saad saadeldin salahuddin sami seifeldin sharaf siraj sulieman taha taj
    tajeldin talal tayeb wael waleed walid yasir younis yagub zaki ziyad zakariya abeer afrah alawia aliaa amani
    amira arwa asma aseel awatif badria bahja buthaina dalal dalia doaa duaa ebtisam eglal eiman ekhlas elham eman
    enas ensaf entesar eshraga esraa fadia fadwa fathiya fatheya fawzeya gamila ghada ghofran hadia hala hanadi hayat
    heba hikma ibtihal ibtisam insaf intesar israa jawahir kalthoum karima kawkab khadeeja khulood lamia lubna maha
    mahira majida malaz manahil marwa maysoon miada mihad mueena nabeela nafeesa nahla naglaa najla najla'a nagla
    namarig nawara nidal nisreen nosaiba nuha nusaiba rania reem rihab rim rogia rouida sabrin sadia safaa sahar
    saida salwa samar samia samiha selma shaima shaza shireen sohair somaya suhair sumia tagwa tasneem tomadir umayma
    wedad wigdan wijdan wisal yusria zainb zeinb zeneb zubaida zuhal bilonda bitota bukasa kabedi kabibi kabuo
    kahambu kalenga kalunga kamwanya kanyere kasoki katsuva kavuo lusamba machozi mafika mamisa mangaza masengo
    matumaini mbelu mihigo mufariji mukunde muleka musau mushiya mwambuyi mwange mwenze nabahya nabami nabindu
    nankafu ngomba nsimba ntumba nyabade nyamushala nyembo nyirabahizi nyirabukeye nyirahuku rehani shabani sikujua
    sikuzani sinzi solina tshiala tshibola tshilanda tupendane uwineza wakenge yalala zihindula ziada zuena
    kanyamanza nyamuhanga mbusa kombi kyavulikira musavuli sivyavugha batumike bulambo bwema chiza cizungu kashindi
    lukeba lwaboshi mastaki matabaro mubalama mugaruka mulamba murhula namegabe nfundiko nshombo rwizibuka shamavu
    zagabe bolingo mboyo ekila lokwa mputu nsona kimfuta luzolo nlandu mayele bahunde ndayishimiye niyonsaba irakoze
    uwamahoro uwera umutoni ingabire nyiramahoro nyiransabimana habimana hakizimana bizimana ndagijimana nsengiyumva
    twizere ngaibona ngaindiro dounia yassingou zoumalde gbangou kossi koyangozo mbetigaza ngbangui ndakala ngbongo
    nambona namkosserena nguerepande ouaimon ounda sakombi sangou senzongo tougbedji wapou wazoua yadjindji yakota
    yandoka yangba yapende yassimeka zingas mahamat ahamat abdoulkarim idriss issene ramadane youssoufa bello
    ousseini hawaou hapsatou didjatou adidjatou koultoumi nenne abshir absiye adan adle aweys awil barkhad cabdullahi
    cabdiraxmaan cawil dahir dalmar dheeg diiriye dirie egal faarax garaad geelle gurey guuleed haaji hirsi hussien
    ilyas isse jimale keynan khadar liibaan mahad mahamed mohamuud muse muuse nuradin nuuh omaar qalib rooble saacid
    samatar shire shirwa sugulle tahliil warfa yonis yusuuf aamina asli ayaanle ayni bilan bisharo caaliya canab
    cambaro cawo dahabo deeqa dhool dhuuxo fahmo filsan fosia fowzia geelo gobey habiibo hafso haweeyo hodon hibaq
    hoodo ifraah ikraan ismahan istaahil jamad jawaahir khadiijo khadro ladan libin luula maandeeq madino malyun
    marwo mulki muxubo naciima nadiifo najma nimco nuura nuuro qamar qali raaliyo rahmo rowda ruqiyo ruun saado sahro
    saynab shamis shukriya sucaad sumayo surer timiro udgoon warda xafso xaliimo xamdi yurub zeynaba acyl adoum ahmat
    allamine allatchi amine ashta assane bachar brahim bichara deby djamous doungous fatime habre hapsita hassane
    hereta issakha kelley koutou makaila nassour ngaro ngarlejy nodjigoto ouchar rakhie ratou togoi yakoura zara
    zenab zouhoura denemadji deneram madjiadoum mbaihondoum mbairo neloum neloumta remadji rimadji solkem tatola
    toralta achtou abdou alio alhadji balkissa barira bizo chaibou fassouma gambo habsou habsatou hadjo hamsatou
    harouna illia inoussa kader kadri kouboura laminou laouali mahaman mamane nafissa oumalkairou rabi rabiou rahila
    rakia roukayatou sadou sahiya salifou samaila saratou seyni tsahara yahaya zalika zali zarami zaratou zouley
    hadizatou akua adwoa kofi kwame yaw akosua efua ebele chioma chinwe ifeoma nkechi adaeze amarachi ifeanyi emeka
    obinna chukwudi folake funmi tunde femi segun yetunde titilayo abike ayodele hauwa zainabu talatu laraba asabe
    jummai sadiya safiyanu danladi hamisi mwanaisha mwanajuma mwanahawa mariamu zuhura wanjiku wanjiru wangari njeri
    nyambura muthoni mumbi wairimu anyango awino adhiambo akoth nafula nekesa naliaka chebet chepkoech jepkosgei
    cherono kipchoge kiprono kiptoo wekesa barasa otieno ochieng owino odhiambo kamau njoroge mwangi kariuki adele
    agathe agnesse aurelie barbara bernadine blandine carine carole celia charlotte claudette claudia clotilde
    corinne delphine doris dorothee eleonore eliane eugenie eulalie eveline fabienne felicia ferdinand flavienne
    florentine gaelle gilberte gladys guillaume gustave hilaire hubert ignace irenee isabelle isidore jacquie janine
    jeannette jocelyne joel jonas jonathan joseline judicael juliana juliette karine ladislas lambert laurence
    leonard leonie liliane lucienne ludovic marceline marianne marius mathilde mathias matilda melanie mirabelle
    modestine nathan nestor octavie pacome patricia paula philemon quentin raissa romuald sabine samuella sebastien
    severine severin simeon simone suzie sylvain symphorien tatiana thadee theodora theodore theophile timothee
    ulrich valentin valentine victorine vivien xavier yves zenobie agatha alfred amelia andrea andrew anthony arthur
    barnabas benedict bridget bridgit caleb carol caroline cyrus dennis diane dominic doreen edward eliza ellen emily
    enoch eric ethel ezekiel fiona frances fredrick geoffrey george gershom gideon gordon hagar harriet helena henry
    isaac isaiah jackline jackson jared jeremiah jessica joan joanna jonah joshua justin kenneth lawrence leah lewis
    lucas luka margret matthew maureen melissa micah molly nancy nathaniel nehemiah nelson nicholas noah norah oliver
    oscar paulino peninah phoebe phyllis priscah rachael rhoda ronald rosemary roselyn rosie samson sally saul sharon
    sheila silas silvia solomon stanley susanna sylvester sylvia tabisa thaddeus timothy titus tobias valentino
    veronika walter wilfred william yohanes zachariah`,
  givenOrWord: `grace rose mercy hope joy faith patience precious peace charity comfort prudence victoire fleur
    merveille gift happy justice princesse divine dieu amour beni juste blessing glory angel queen sunday monday
    friday may june april august lily ivy jasmine iris pearl ruby constance fortune providence aurore marine nour
    noor salam amal hiba rahma iman sabah angele celeste reine belle nya sara dora ida eve eva mai mama penny abba
    gloire bien_aime mark grant will bill frank victor felicite desiree aimee honorine modeste parfait blaise nene
    sage fifi jolie merci bonne mode son sow bah dao sissoko mado nora clemence prince king moses amis ba mapasa
    pendo bonheur lumiere`,
  surname: `diarra traore keita coulibaly kone toure cisse maiga sangare diallo dembele sidibe konate doumbia sissoko
    camara kante kouyate ballo bagayoko berthe bathily barry sow ba dia diakite diabate dicko tall thiam samake
    sanogo sacko simpara tangara togola tounkara yattara guindo tembely dolo ongoiba poudiougou arboncana haidara
    deng lual garang kuol machar riek malual akol ajak bol majok chol wol makuei gai gatkuoth tut nhial koang puok
    gatluak lado ladu wani keji lokuju kenyi taban lemi lomoro loku mukendi tshibangu kabongo ilunga kasongo mutombo
    mbuyi kalala lukusa tshimanga kabeya mulumba ngoy banza mwamba kambale kakule mumbere paluku kavira bahati
    mugisho cirhuza nabintu bisimwa baluku birindwa yakete ngaissona yangongo kolingba ngbokoli gbaguidi mokoko
    zoungoula sambia feikoumon danguere wanzet ndotar hassan abdi farah warsame mohamud jama ali omar nur yusuf
    abdullahi elmi guled hersi aden roble abdelrahman eltayeb elhassan osman idris bakhit abbakar adam haroun ishag
    elnour mohamedain smith brown johnson williams jones taylor miller wilson dupont durand bernard moreau sountoura
    tamboura kassogue kassambara karambe karembe guirou kodio nantoume napo pamateck sagara saye tessougue yalcouye
    yanogo makadji niare niang ndiaye ndaw sylla soumare soumaoro tirera wague yaffa yanogue yara danioko fane fofana
    goita kamissoko koita kontao magassa malle mariko sogoba sogodogo sountara telly toungara dabo daou djire nyuon
    reath ruei thiik tiitmamer ajawin lokonga legge lomuro loboka yoasa swaka jubek wongo bakosoro zamoi gbudue
    futuyo mbatiwa badagbu ukumu abdelaziz abdelgader abdelhamid abdelmahmoud abubaker albashir algaily babikir
    daffalla elbadawi elfaki elgasim elkhalifa elmahi elmubarak elsheikh eltom elzein fadlalla fadul gabir
    hamadnallah hamdan hamdok jumaa kabbashi kuwa mansour nimeiri rahama salih shogar tirab bagalwa balagizi balume
    bashizi biringanine bujiriri bulakali chibalonza iragi kabamba kabasele kabuya kahongya kalonda kamate kanyinda
    kapend katembo katumba kayembe kibwe kitenge kiyana lubamba luboya lukwebo maheshe makambo malonga masudi matata
    mbala mbuyamba mpiana mpoyo mudimbe mulangaliro muteba mutamba muzito mwilambwe ndaye ngandu ngoie nkulu nsenga
    ntambwe nyamwisi rukundo rusangiza sefu tshibanda tshiani tshilombo tshisungu yav zihalirwa bozanga dacko
    dologuele gaombalet koyassambia kpodo mokodopo mbata namboro ngoupande nzapalainga nguembi ouandji poukou
    sarandji ziguele yongo aideed arteh awale cadde dhere dualeh gedi hashi ismaciil kulane mohamoud nunow osmaan
    qanyare raage sheikhdon shido waberi weheliye yuusuf djimet ngarbatina nadjitam mbaiguedem beassoum kebzabo
    lamana issaka boureima maazou gado souley hassoumi okafor okonkwo adeyemi balogun eze nwosu abubakar danjuma
    omondi okoth wanyama kiplagat`,
  nameLink: 'bint bin ibn ag ould wallet walet el al ben wad abu um umm oum abou mbaye_',
};
