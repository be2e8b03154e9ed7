import type { Lexicon } from './tags.ts';

/** English: small words and words for people. */
export const englishPeople: Lexicon = {
  the: 'the this that these those',
  a: 'a an one another',
  possessive: 'her his their my our your hers whose',
  she: 'she he her him herself himself hers',
  they: 'they them',
  me: 'i me myself',
  every: `each every any all anyone everyone whoever whether if when no nobody whenever unless some most potential
    many several anonymous unidentified`,
  might: `may can should must shall cannot entitled_to has_the_right have_the_right right_to is_taken_in is_informed
    are_informed is_entitled is_a_person qualifies_as means shd`,
  not: 'not never without neither nor don_t doesn_t prohibits prohibited',
  who: 'who whom that which',
  be: 'was is were been being be has had have got are has_been have_been had_been gets am',
  of: 'of from to for',
  and: 'and with &',
  by: 'by',
  only: 'only sole unique single lone',
  nth: `first second third fourth fifth eldest oldest youngest younger older elder last 1st 2nd 3rd 4th former late
    senior junior new sixth seventh eighth ninth 5th 6th other next final`,
  named: 'named called name_is name_was whose_name identified_as',
  nicknamed: `nicknamed known_as aka a_k_a alias goes_by nickname locally_known_as known_locally_as
    whom_everyone_calls everyone_calls people_call known_to_everyone_as called_by_everyone calls_her call_her
    calls_him call_him known_by_the_name goes_by_the_name known_to_all_as known_in_the_camp_as answers_to goes_under
    we_call we_all_call people_know_as they_call known_only_as better_known_as commonly_called popularly_known_as
    popularly_called`,
  initialsWord: 'initials initial',
  at: 'in at near from outside inside behind around to into within opposite beside',
  count: 'two three four five six seven eight nine couple',
  small: 'two three four five six seven eight nine couple pair both',
  minor: `girl boy child minor kid baby infant toddler teenager teen schoolgirl schoolboy pupil adolescent newborn
    girlchild girl_child child_soldier orphan youngster gril gurl schoolchild preteen tween lass lassie nursling
    foundling pikin pickin piken juvenile underage weanling youngling schoolkid stepchild kiddo bambino`,
  adult: `woman man lady widow widower divorcee refugee returnee idp detainee abductee captive pregnant_woman
    displaced_woman housewife bride breadwinner tenant neighbour neighbor resident villager person individual
    gentleman wman womam widowed blind_woman deaf_woman disabled_woman foreigner migrant asylum_seeker lad youth
    elderly stranger newcomer outsider widow_of half_caste foundling returnee_mother gal landowner squatter inmate
    prisoner lodger heiress landholder rebel_wife bush_wife wife_of_a_rebel spinster pensioner townswoman
    countrywoman matriarch herdswoman tribeswoman nomad evacuee deportee hostage slave single_mother lone_mother
    young_mother teenage_mother teen_mother expectant_mother nursing_mother breastfeeding_mother lactating_mother
    unmarried_mother unwed_mother mother_of_one mother_of_two mother_of_three mother_of_four mother_of_five
    mother_of_six mother_of_seven mother_of_eight mother_of_nine father_of_two father_of_three father_of_four
    father_of_five newlywed divorced septuagenarian octogenarian fugitive runaway escapee madwoman blindman amputee
    paraplegic deafmute`,
  kin: `wife husband mother father sister brother daughter son aunt uncle niece nephew cousin grandmother grandfather
    granddaughter grandson stepdaughter stepmother stepson co_wife cowife spouse fiancee fiance mother_in_law
    sister_in_law daughter_in_law twin grandchild guardian mum mom dad mama granny dauhgter daugther firstborn
    half_sister son_in_law father_in_law brother_in_law foster_mother partner girlfriend triplet quadruplet grandma
    grandpa bridegroom fiancée betrothed youngest eldest stepfather stepbrother stepsister in_laws nan sis bro hubby
    godmother goddaughter godchild foster_child foster_daughter wife_and_child ex_wife ex_husband widow neighbour
    neighbor stepchild stepmum stepdad grandaunt great_aunt great_uncle grandniece grandnephew half_brother
    foster_father foster_son adoptive_mother adoptive_father adopted_daughter adopted_son adopted_child godfather
    godson sibling kinswoman kinsman next_of_kin caregiver carer auntie concubine paramour lover boyfriend
    ex_boyfriend ex_girlfriend lastborn last_born first_born middle_child only_child only_daughter only_son
    late_husband junior_wife senior_wife second_wife third_wife fourth_wife first_wife widowed_mother brother_s_wife
    uncle_s_wife father_s_wife bereaved_mother grandbaby`,
  role: `midwife nurse teacher seller trader vendor cook cleaner tailor seamstress farmer fisherwoman hairdresser
    interpreter translator student shopkeeper baker brewer waitress housemaid maid nun shepherd herder driver
    journalist activist volunteer caretaker washerwoman laundress potter weaver blacksmith butcher mechanic
    tea_seller tea_lady healer birth_attendant community_health_worker schoolteacher choir_leader catechist novice
    sex_worker fortune_teller beekeeper griot griotte singer porter guard watchman boda_driver pharmacist
    lab_technician receptionist librarian secretary social_worker caseworker clerk stall_holder stallholder
    goat_herder water_seller charcoal_seller bread_seller fish_seller vegetable_seller milk_seller firewood_seller
    mat_weaver soap_maker beer_brewer restaurant_owner shop_owner kiosk_owner landlady borehole_operator headgirl
    head_girl goalkeeper footballer leper albino amputee housekeeper apprentice basket_maker truck_driver drummer
    dancer choirgirl choir_girl cobbler carpenter painter welder fisher fisherman hunter miner goldsmith
    charcoal_burner cattle_keeper milkmaid nanny babysitter hawker typist accountant cashier bartender barmaid
    radio_presenter presenter newsreader coach referee boxer wrestler storyteller poet prophetess seer imam_s_wife
    pastor_s_wife surgeon dentist optician vet midwife_assistant vaccinator traditional_healer water_carrier
    seminarian altar_boy prefect ferryman boatman canoe_builder beautician henna_artist bus_conductor conductor
    petrol_seller moneychanger tailoress surveyor beauty_queen teler seler only_gal gal muezzin sacristan verger
    usher dressmaker embroiderer spinner dyer brickmaker brick_maker stonemason mason plumber electrician roofer
    tinsmith coppersmith silversmith jeweller jeweler barber coiffeuse braider hair_braider shoemaker saddler tanner
    fishmonger greengrocer grocer woodcutter firewood_collector water_fetcher water_porter borehole_attendant
    pump_attendant pump_mechanic waterpoint_attendant tap_attendant launderer dishwasher caterer boda_boda
    okada_rider rickshaw_driver cart_driver camel_herder herdsman herdswoman herdsboy herdboy cowherd goatherd
    shepherdess dairymaid farmhand labourer laborer sharecropper gardener watchwoman gatekeeper doorkeeper doorman
    concierge charwoman housegirl houseboy house_girl house_help servant sexton chorister lay_reader evangelist
    deaconess quran_teacher koranic_teacher enumerator scribe letter_writer praise_singer hakama hakkama poetess dj
    disc_jockey sprinter athlete netballer basketballer cyclist matron house_mother nursing_assistant nurse_aide
    nursing_aide dispenser lab_assistant ambulance_driver stretcher_bearer traditional_midwife herbalist bonesetter
    soothsayer diviner rainmaker spirit_medium gravedigger grave_digger undertaker stringer cameraman camerawoman
    bookkeeper bookseller teller money_lender moneylender shopgirl salesgirl saleswoman salesman peddler pedlar
    street_vendor innkeeper bar_girl bar_owner waiter hostess chambermaid lorry_driver canoeist paddler fishwife
    attendant attendent pupil_teacher trainee_nurse student_nurse`,
  office: `imam chief pastor priest bishop sheikh sheik sultan mayor headmaster headmistress headteacher head_teacher
    school_director director commissioner governor elder omda umda preacher marabout reverend deacon village_head
    head_of_the_village chairman chairwoman chairlady councillor paramount_chief boma_chief principal administrator
    doctor muezzin sub_chief subchief payam_administrator camp_leader block_leader customary_chief deputy_mayor
    pharmacist shopkeeper butcher baker blacksmith carpenter mechanic watchman prefect sub_prefect spear_master qadi
    cadi quarter_chief neighbourhood_chief headman catechist women_leader women_s_leader youth_leader tailor teacher
    nurse midwife trader miller landlord landlady employer boss neighbour neighbor interpreter driver cook guard
    bodyguard clerk storekeeper warden ferryman boatman butler merchant restaurateur restaurant_owner hotel_owner
    bar_owner archdeacon archbishop consul registrar magistrate postmaster station_master stationmaster court_clerk
    chief_s clan_elder herbalist dugutigi bulama lawan ardo schoolmaster schoolmistress emir amir mukhtar nazir
    shartai malik reth monyimiji executive_chief gol_leader section_leader zonal_leader sheikha vicar curate
    monsignor rector friar abbot abbess mother_superior canon presbyter faqi faki fakih mufti rabbi khatib mullah
    maulana hakim village_elder clan_chief lineage_head foreman matriarch patriarch vice_principal deputy_head dean
    bursar matron chieftain queen_mother camp_manager camp_chairman block_chairman bank_manager hotelier innkeeper
    postman councilman alderman supervisor shop_owner grocer barber watchmaker herdsman village_chief area_chief
    camp_chief`,
  official: `general colonel major captain lieutenant sergeant corporal brigadier commander warrant_officer admiral
    marshal inspector superintendent constable minister deputy_minister vice_president president ambassador judge
    prosecutor magistrate advocate_general senator deputy mp adviser advisor srsg dsrsg special_representative
    secretary_general under_secretary_general director_general focal_point governor commissioner spokesperson
    representative rapporteur coordinator officer trainer facilitator expert chairperson head_of_mission
    head_of_office chief_of_staff force_commander lt col gen maj capt sgt brig cpl pte private soldier_of professor
    dr doctor lawyer attorney envoy executive_director chief_justice undersecretary delegate consultant instructor
    presenter moderator chair lecturer registrar high_commissioner honourable hon excellency he_mr secretary_of_state
    attorney_general police_chief president_of director program_manager team_leader counsel legal_adviser bishop
    archbishop author researcher photographer designer mayor speaker chairwoman laureate women_s_protection_adviser
    signatory observer negotiator mediator spokeswoman spokesman warlord rebel_leader justice rev reverend mgr msgr
    expert_witness consul attache charge_d_affaires counsellor_of nuncio emissary chancellor provost rector
    vice_chancellor comptroller auditor ombudsman ombudsperson solicitor barrister bailiff clerk_of_the_court
    permanent_secretary principal_secretary minister_of country_director country_representative regional_director
    programme_director project_manager programme_manager programme_officer gender_adviser gender_advisor
    protection_officer liaison_officer police_adviser commandant commodore wing_commander lcpl l_cpl cmdr cdr supt
    insp engr eng prof barr mps kadhi grand_kadi judge_advocate under_secretary chief_prosecutor presiding_judge`,
  title: 'mr mrs ms miss sister mama madam aunty auntie mme haja hajja sitt ustaza sr fr br',
  survivor: `survivor victim survivour survior surviver vicitm victm suvivor casualty survivors_ svr sex_slave
    former_captive former_abductee ex_captive former_sex_slave rape_survivor rape_victim rape_survior vict vic surv
    one_of_the_women one_of_the_girls one_of_the_victims one_of_the_survivors one_of_the_complainants
    one_of_the_abductees prosecutrix aggrieved injured_party aggrieved_party one_of_the_girls_taken one_of_the_wives
    one_of_the_children one_of_the_schoolgirls one_of_the_claimants one_of_the_patients one_of_the_residents`,
  witness: `witness complainant plaintiff whistleblower informant eyewitness witnes witnness claimant civil_party
    eye_witness sole_witness key_witness wit deponent informer whistle_blower declarant petitioner affiant tipster
    insider our_source my_source the_source our_informant prosecution_witness defence_witness defense_witness
    protected_witness star_witness main_witness first_witness last_witness second_witness corroborating_witness
    the_accuser her_accuser`,
  patient: `patient inpatient outpatient fistula_patient case pt pte beneficiary client inmate_patient parturient`,
  many: `women men children girls boys people persons survivors victims witnesses families wives widows daughters
    mothers civilians communities patients minors participants beneficiaries students residents members villagers
    teachers nurses midwives leaders refugees returnees orphans complainants plaintiffs adolescents mediators parents
    siblings relatives carers caregivers clients evacuees farmers traders drivers journalists lawyers judges
    prosecutors magistrates investigators imams pastors chiefs elders youths`,
  force: `soldier soldiers militia militiamen militias fighters fighter rebels rebel gunmen gunman attackers attacker
    assailants assailant armed_men armed_man troops forces combatants combatant janjaweed bandits army uniformed_men
    men_in_uniform elements perpetrators perpetrator rsf saf sspdf fardc groups group officers police policemen
    policeman bodyguard bodyguards guards commanders jihadists soja sojas soldiery troopers paramilitaries
    paramilitary raiders raider marauders kidnappers abductors captors insurgents insurgent jihadist jihadi jihadis
    herders_in gangs gang mercenary mercenaries deserters warriors commandos army_men soja_man soja_men uniformed_man
    man_in_uniform masked_men unknown_men unknown_gunmen dem_soja`,
};
