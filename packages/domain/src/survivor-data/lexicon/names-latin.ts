import type { Lexicon } from './tags.ts';

/**
 * Given names and surnames common in Mali, South Sudan, Sudan, the DRC, the CAR and Somalia, and English, French
 * and Arabic ones, without accents. Names that are also words of a language count only where they are written as names.
 */
export const latinNames: Lexicon = {
  given: `aminata fatoumata fatou aissata aissatou mariam mariama kadiatou kadidia kadija oumou awa hawa djeneba djenebou
    assetou assitan bintou binta ramata ramatou safiatou safi salimata salimatou nana rokia rokiatou haby habibatou hawaye
    maimouna mamou nafissatou niamoye sira sirantou tenin tening korotoumou coumba kumba dado penda fanta fantani astan
    alimatou adama amadou mamadou moussa ousmane oumar boubacar ibrahima ibrahim ibrahime issa souleymane seydou sekou
    bakary modibo moriba drissa yacouba abdoulaye abdramane aliou aly hamadoun hama alassane ag mossa intalla zeinabou
    zeinab zeynab zainab zaynab tinalbaraka fadimata fadi assalama lalla wallet mohamed mohammed muhammad mahamadou ahmed
    ahmad mahmoud mustapha mustafa youssouf youssef yusuf yousif idrissa hassan hussein hussain hamza khalid omar umar
    osman othman ali salah abdullah abdallah abdel abdul abdelrahman abdirahman abdi abdikadir farah ismail ismael yahya
    zakaria suleiman sulaiman bashir tahir jamal kamal idris adam haroun harun ishaq siddig elsadig nasreldin tarig
    fatima fatma fatimah fatna faduma fadumo fatuma aisha aicha aysha asha ayesha khadija khadijah khadiga khadra halima halimo
    halimatou amina aminah amna amal maryam meryem miriam sumaya sumaia hafsa safiya sofia nadia naima nafisa nagat
    huda hoda ikhlas intisar ihsan mawahib rabia ruqaya rugaya salma samira sawsan suad souad sihem siham hanan hind
    hodan ifrah ilhan hamdi sahra sagal ubah deqa hibo nimo shukri habiba zahra zahara zuhra balqis batoul rasha
    nyakuoth nyadeng nyakim nyakong nyandeng nyanhial nyaboth nyamal nyayang nyaluak nyabol nyagoa nyalang nyamuch nyachan
    nyakume nyakueth nyaruot nyatiem nyibol nyankiir nyanath nyapal nyariek nyawal nyabang nyalual achol achan akuol
    akuot abuk adut adhieu adau aker alek aluel amer amou amuor angeth aluk apajok arek atong awut ayen ayak yar yom
    akech ajok ajak abiong keji poni kiden jokudu ropani wani lado ladu tombe pitia wudu mading garang deng lual gatwech gatluak gatkuoth
    gatdet machar majok malual mabior makuei makur manyang mayen kuol kuany bol chol dau dut duop tut thon riek peter
    james john simon samuel daniel david joseph jacob gabriel michael martin philip stephen thomas santino emmanuel
    mary rebecca rachel sarah esther elizabeth martha susan josephine monica veronica theresa teresa agnes angelina
    awel nyoka christine catherine florence beatrice jane janet jennifer margaret victoria stella lucy viola betty
    josefina regina lilian winnie ruth naomi deborah judith eunice alice anna ann anne hannah
    marie jeanne clementine solange esperance furaha neema bahati zawadi riziki faida mapendo sifa chantal
    clarisse francine pascaline pauline philomene bernadette odette yvonne yvette immaculee alphonsine albertine
    annie antoinette brigitte cecile celestine claudine colette denise dorcas elodie emilie fideline francoise
    genevieve georgette gisele helene henriette jacqueline josiane josephine judith julienne justine leontine louise
    lucie madeleine marguerite martine mireille monique nadege nathalie nicole noella pelagie rosalie sandrine
    scholastique stephanie sylvie therese valerie veronique virginie viviane zita
    jean pierre paul jacques andre alain albert alphonse antoine augustin baudouin bienvenu celestin charles
    christophe claude clement denis desire didier dieudonne emile etienne faustin felix fidele francois frederic
    georges gerard gilbert guy henri innocent jerome joachim josue jules laurent leon louis luc marcel mathieu maurice
    michel nicolas olivier pascal patrick philippe prosper raphael raymond remy richard robert roger serge thierry
    vincent zacharie kabila tshala ngalula mbombo mutombo kabongo ilunga mwamba mwanza kalala kanku odia bibiane
    kavira kahindo kambale katungu masika paluku muhindo kasereka nabintu nsimire cibalonza furah mwamini nyota
    zeneba djamila ndeye aminatou ami mata nene tata djelika sali sanaba hadiza haoua achta khadidja kaltouma
    koulsoumi mbaye sidibe zouera raki raqiya roukia asta hadja yagana kaka falmata
    ngozi wambui akinyi achieng njoki nyiramana uwase mukamana uwimana nyirahabimana mukeshimana yassin
    gloria diana linda dorothy priscilla lydia tabitha salome abigail evelyn irene juliet  edith clara
    emma laura claire camille lea chloe julie sophie elise karim rachid nadine leila layla laila yasmin jamila kawthar
    mbarka tawakul nima naana sittana sitana howida awadia batul rogaia hajer hajir afaf thuraya
     nyiel nyakor akello amony lamwaka auma atieno adong aber apiyo aciro
      gbeya kpalo ouya yamissi nabia mboliyasse koumbo ngbale sendi 
     alima ndona kalonji   mugisho bisimwa byamungu cikuru balola mushagalusa ntakwinja
    astou djenabou fanny maty ndella rokhaya dieynaba oumayma houraye lala  maimounata nantenin sitan
    hawoye takiyou azahara fadimatou agaichatou tamikrist taghlift tinfassadan zahabi alhousseini attaher elmehdi bilal
    alhader mahamane abdoul karidjatou soumaila daouda lassana mady makan fousseyni lassine yaya zoumana
    sylvaine huguette edwige ernestine fernande firmine gertrude hortense ines irma josette leocadie lydie marcelline
    mariette micheline noelle olga paulette prisca  rosine solange suzanne ursule yolande godelieve venantie
     aline alphonsine anastasie anifa asifiwe aziza bijou bintu bulonza chikuru dinah faraja feza 
    gentille heri  kapinga kathungu kavugho kyakimwa lumoo malaika mapenzi mawazo  mugeni mwajuma mwavita
    nabintou  nyakwezi nyangoma odile opportune rehema salama sakina shukuru  tumaini vumilia wivine 
    zabibu zaina   byenda ciza kambere kyungu  maombi  musafiri mushi nzanzu 
    nyabuay nyabiel nyachieng nyadak nyadhial nyagai nyajuok nyajima nyakang nyakuma nyalada nyamach nyamet nyanchiew
    nyanyiek nyapuka nyaruach nyatut nyayiena nyawech gatkek gatluok chuol ruot wiyual buay biel koang lam tuach
    adiu agum ajah akon akur amath amiir anyieth apiu arek athiei athok awien ayuen  mabil  marial matur
    mayom ngong nyang yuot abiel acuil agau aguto aguek akoi alier aleer jok  mawut nhial panchol reech thiong wel
    asunta  cecilia clementina dusman dudu foni gire gune hellen idiong itwari ituka jaguru juan kaku keyi konyi
    liong lokai lokiru lokwat loice mandera modong mogga nakiru nawai  pita  rejoice rukia sabina scopas tereza 
    hawo  ayan ayaan caasho cabdi cilmi faadumo faiza fartun fowsiya  hinda idil  istahil  kinsi
    leyla luul maano maryan muna  nasra nuurto raxmo sacdiya safiyo  shamso ubax warsan xaawo xalima yasmiin
    abdinur abdirizak bashiir cali cumar daahir geedi jaamac liban maxamed mohamoud nuur saciid shariif  xasan
     ahlam  asrar azza buthayna daria entisar fathia fawzia gisma hajja hasaniya hawida igbal inaam kaltoum kawther
    khalda kubra madina magda mashair mahasin mona munira nadra najat najwa nahid nawal omnia rawda rehab  safa
     samah sanaa shadia shahd tahani tayseer thoraya wafa widad yusra   zulfa abakar abaker bakheet
    dafalla eisa elamin elfatih elhadi eltahir gibril hafiz haj hamid ishag jibril  khamis mahdi mubarak murtada
    musa nourain saleh seif sharif suliman tijani yagoub zubeir  joyce    kevin brian
    philip otto  pascal ildephonse abraham bosco moise tresor blaise elie ezechiel fiston  jeremie josias
     landry    rodrigue saidi sylvestre theogene wilfried yannick zebedee`,
  givenOrWord: `grace rose mercy hope joy faith patience precious peace charity comfort prudence victoire fleur merveille
    gift happy justice princesse divine dieu amour beni juste blessing glory angel queen sunday monday friday may june
    april august lily ivy jasmine iris pearl ruby constance fortune providence aurore marine nour noor salam amal hiba
    rahma iman sabah angele celeste reine belle nya sara dora ida eve eva mai mama penny abba gloire bien_aime
    mark grant will bill frank victor felicite desiree aimee honorine modeste parfait blaise nene sage fifi jolie
    merci bonne mode salam son sow bah dao sissoko  mado nora clemence prince king moses may amis ba
    mapasa pendo bonheur lumiere`,
  surname: `diarra traore keita coulibaly kone toure cisse maiga sangare diallo dembele sidibe konate doumbia sissoko
    camara kante kouyate ballo bagayoko berthe bathily barry sow ba dia diakite diabate dicko tall thiam samake sanogo
    sacko simpara tangara togola tounkara yattara guindo tembely dolo ongoiba poudiougou arboncana haidara
    deng lual garang kuol machar riek malual akol ajak bol majok chol wol makuei gai gatkuoth tut nhial koang puok gatluak
    lado ladu wani keji lokuju kenyi taban lemi lomoro loku
    mukendi tshibangu kabongo ilunga kasongo mutombo mbuyi kalala lukusa tshimanga kabeya mulumba ngoy banza mwamba
    kambale kakule mumbere paluku kavira bahati mugisho cirhuza nabintu bisimwa baluku  birindwa 
    yakete ngaissona yangongo kolingba ngbokoli gbaguidi mokoko zoungoula sambia feikoumon danguere wanzet ndotar
    hassan abdi farah warsame mohamud jama ali omar nur yusuf abdullahi elmi guled hersi aden roble
    abdelrahman eltayeb elhassan osman idris bakhit abbakar adam haroun ishag elnour mohamedain
    smith brown johnson williams jones taylor miller wilson dupont durand  bernard  moreau`,
  nameLink: 'bint bin ibn ag ould wallet walet el al ben wad abu um umm oum abou mbaye_',
};
