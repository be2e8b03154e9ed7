import type { Lexicon } from './tags.ts';

/** English: acts, what is told of them, places, time, identifiers, and what excuses. */
export const englishEvents: Lexicon = {
  act: `raped rape_d gang_raped gangraped rapped rped raaped sexually_assaulted sexually_abused sexually_violated
    sexually_attacked sexually_exploited sexually_tortured sexualy_assaulted sexualy_abused defiled molested
    abducted kidnapped enslaved
    forcibly_married forced_to_marry married_off assaulted violated abused  held_captive stripped_naked
    gang_rapped impregnated forced_into_marriage taken_as_a_wife taken_as_wife sodomised sodomized castrated
    mutilated groped held_as_a_sex_slave held_as_a_wife kept_as_a_wife forcefully_married kept_as_wife
    taken_by_force carried_off  forced_to_undress   trafficked exploited
    forced_to_have_sex undressed defilled abdcuted kidnaped assulted sexually_assulted sexually_harassed raping
    rape_him rape_her raped_her held_hostage dishonoured dishonored disappeared
    forced_themselves_on forced_himself_on forced_himself_upon did_to_her did_to_him what_happened_to_her what_happened_to_him touched_her touched_me forced_to_watch what_the_soldiers_did slept_with_her had_his_way had_their_way used_her ravished taken_as_wives sex_slave comfort_wife bush_wife
    rapd raepd rape_d ughtusiba sleep_with_the used_as_a_wife inserted penetrated strip_searched forced_to_strip had_sex_with made_pregnant made_her_pregnant got_her_pregnant
    carrying_a_soldier_s_child
    do_am spoiled_him spoiled_her spoil_her led_away`,
  offence: `rape rapes gang_rape gangrape sexual_violence sexual_assault sexual_abuse    defilement
    sexual_slavery forced_marriage abduction assault sexual_attack attack ordeal captivity raping incident
    sexual_exploitation sexual_harassment sexual_torture molestation kidnapping gbv_case rape_case`,
  subjected:
    'survived suffered endured subjected_to escaped experienced lived_through underwent victim_to fled',
  testify: `testified testify testifies testifying testimony testimonies  recounted  deposition
    gave_evidence gave_a_statement gave_her_statement statement affidavit recounts narrated complained
    filed_a_complaint lodged_a_complaint identified_her identified_him pointed_out recognised recognized
    confided denounced accuses accused_him complaint agreed_to_testify spoke_to_investigators interviewed
    interview took_the_stand heard_in_court account_of pressed_charges disclosed reported_to_the_police
    speaks_out spoke_out told_investigators told_the_court gave_her_testimony identified_the_attackers
    saw_everything saw_the saw_them saw_who saw_it saw_him saw_her  give_evidence giving_evidence talk_to_the_court ready_to_talk speak_to_the_court knows_who agreed_to_talk willing_to_testify saw_what eyewitness_to told_us told_me told_the told_her told_them confirms_that says_that  she_says he_says  identified named_the knows_the_names recognized_her told_nobody tell_nobody refuses_to_speak refuses_to_talk
    described  describing stmt statement_of     remembers narrating  explained_how recounted_how told_how talked_about told_the_radio  confided_in reveals_that say_so_in_court   posts_about wrote_about
    was_witnessed witnessed_by had_witnessed
    sworn_declaration sworn_statement sworn exhibit pointed_to picked_out
    hid_the insider
    told_a told_my told_our told_police told_investigators told_an told_staff told_his told_officers`,
  medical: `fistula hiv pregnant miscarriage miscarried abortion aborted stillborn gave_birth hysterectomy surgery
    sti syphilis incontinent suicidal suicide psychiatric traumatised traumatized stitches hemorrhage haemorrhage
    bleeding hospitalised hospitalized hospitalization admitted hiv_positive pep_treatment child_born_of_rape
    born_of_rape prolapse tear perineal infertile sutured operated_on fistula_repair stitched anal vaginal
    pregnancy antiretroviral hepatitis mute ptsd depression diagnosed forensic_exam medical_certificate
    medical_report medical_file seropositive burns wounds injuries
    vvf rvf lost_her_baby lost_the_baby fetus foetus born_from_rape child_of_the_rebels arvs raped_and_pregnant prolapsed weeks_pregnant months_pregnant wks_pregnant tested_positive rape_kit_result bleeding_since miscarrage
    colostomy tenofovir bite_marks lmp last_period cannot_walk wheelchair_bound anal_fissure post_op sutures infected incontinence trauma_ward psychosis insomnia panic_attacks nightmares miscarried_at isolation_tent blood_test viral_load mental_health_ward self_harm abortion_at contracted`,
  medicalWeak: `treated treatment referred consultation care discharged examined counselling therapy ward clinic
    transferred medicated sheltered relocated rehabilitated reunited returned safe_house shelter examination
    reparation compensation evacuated`,
  caseWork: `came_to_us visited_her monitored met_her accompanied relocation protection_file referral_form`,
  private: `lives_alone  lost_her everyone_knows only_one_with walks_with_a_crutch walks_with_a_limp scar
    one_eye deaf blind disabled limp crutch wheelchair one_arm one_leg tattoo birthmark amputated stammer albinism
    burn_scar stutter mute walks_with missing_hand
    stammers stammer tallest shortest squints lame twins quadruplets triplets beauty_queen gold_tooth missing_tooth braids dyed_hair yellow_scarf red_scarf zinc_roof blue_door green_gate front_row one_eyed one_legged the_only_one limping fatherless motherless`,
  smallPlace: `village hamlet boma payam neighbourhood neighborhood compound camp homestead market well borehole
    school church mosque hospital clinic checkpoint site block quarter settlement farm river riverbank road bridge
    forest bush station barracks house home hut tent shop garden waterpoint water_point poc parish convent
    mill bakery pharmacy chapel crossing orphanage zone sector street cattle_camp roadblock field fields junction
    bus_station bus_park stadium slaughterhouse mine gold_mine stream pump tap latrine latrines gate shelter
    safe_house ward suburb airstrip health_centre health_center madrasa mission police_post police_station
    prison detention_centre displacement_site tukul
    landing_stage ferry jetty plot row lane stall hall restaurant canteen kitchen bar brewery kraal byre orchard plantation brick_kiln quarry
    distribution_point`,
  region:
    'region state province county prefecture governorate district country locality territory circle cercle nationwide',
  venue: `hotel hall room church school house compound centre center hospital mosque restaurant tent guesthouse
    community_centre women_s_centre parish office clinic library chapel club lodge shed venue address
    guest_house`,
  hospital: `hospital clinic ward health_centre health_center dispensary maternity infirmary medical_centre msf
    one_stop_centre one_stop_center health_post
    hosp isolation_tent icu theatre opd anc`,
  school: 'school college academy madrasa kindergarten lycee nursery boarding_school',
  class: 'class grade form classroom p1 p2 p3 p4 p5 p6 p7 p8 s1 s2 s3 s4 senior primary cm1 cm2 standard',
  room: `room bed ward cubicle bay
    cell corridor
    mattress wing couch stretcher isolation`,
  lives: `lives living live resides residing stays staying dwells sleeps lived resided sheltering hiding hidden moved
    rents settled housed comes_from native_of resident_of
    relocated_to moved_to transferred_to shelters camped staying_with lives_with stays_with was_resettled resettled`,
  works: `sells selling works working teaches cooks brews runs weaves herds owns keeps cleans carries farms fetches
    sews braids guards leads sings sold worked attends attending studies serves preaches bakes fishes trades
    repairs drives plays_for commutes volunteers prays sweeps grinds plaits translates begs`,
  street:
    'street avenue road rd ave house plot flat apartment door block tent zone unit lane hut shelter sector row',
  near: `near behind beside opposite next_to close_to across_from in_front_of adjacent_to at_the_gate_of outside
    next_door behind_the    across_the`,
  month: `january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec ramadan`,
  weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri',
  relativeDay: `yesterday last_night this_morning tonight tomorrow last_week two_days_ago three_days_ago days_ago
    the_night_before the_day_before eid christmas_day christmas_eve on_the_night market_day the_day_of
    the_night_of new_year_s_eve easter yday`,
  hour: 'am pm o_clock oclock noon midnight a_m p_m hrs hours',
  yearUnit: 'year years yr yrs yo months month mths y',
  old: 'old o',
  aged: 'aged age ages turning turned years_of_age years_old barely',
  threshold: `under below over above older_than younger_than between least minimum maximum up_to more_than less_than
      `,
  phone: `tel telephone phone mobile cell whatsapp call sms number cellphone reached reachable viber signal contact
    telegram ring mobile_no phone_no tel_no`,
  idCard: `passport national_id id_card identity_card nationality_certificate ration_card id_number id_no
    registration_number token_number biometric unhcr_number voter_card birth_certificate personal_number
    nationality_no progres_id individual_id fingerprint id refugee_id ration_number nationality_number
    social_security_number licence_number driving_licence`,
  caseFile: `case file dossier docket case_no file_no case_number file_number case_id survivor_code incident_id
    incident_number client_code survivor_id gbvims beneficiary_code record_number medical_record ob_number ref
    case_file case_ref client_id patient_number patient_no  occurrence_book incident_report mrn`,
  social: `facebook instagram tiktok twitter snapchat telegram messenger profile account username handle fb linkedin
    ig imo page
    status channel username_is whatsapp_name
    insta snap`,
  coordinates: 'gps coordinates lat latitude lon long longitude latlong utm mgrs geolocation coord grid',
  mail: 'email e_mail mail gmail yahoo hotmail outlook',
  law: `law act code article section bill penal legal statute constitution legislation decree provision provisions
    policy age_of_consent age_of_majority minimum_age clause guideline guidelines protocol criminalises criminalizes
    defines punishable offence_of offences crime crimes definition
    art sec`,
  judgment: `convicted sentenced conviction judgment judgement verdict court_martial court_martialled tried trial
    acquitted guilty imprisonment sentence indicted charged prosecuted dismissed suspended arrested prosecution
    sanctioned prison_term life_imprisonment appeal court tribunal detained
    jailed condemned inmate`,
  statistic: `per_cent percent percentage total cases average statistics aggregate aggregated figures rate indicator
    number_of proportion baseline target disaggregated annual_report published data quarter`,
  organization: `foundation association network fund centre center hospital clinic institute ngo union council
    committee ministry organization organisation agency project programme program university school college
    company commission department coalition federation forum initiative society trust prize award league
    convention resolution agreement accord airport stadium building cooperative orphanage division section unit
    bridge street avenue road square camp barracks brigade battalion radio mission house front movement army
    secretariat office platform team mosque church cathedral parish group action law act plan workshop hub desk
    chapter memorial academy`,
  meeting: `meeting workshop focus_group consultation session gathering meets meet meets_ assembly dialogue discussion
    listening_session support_group gather gathers forum conference retreat
    mtg get_together
    rehearses rehearse rehearsal practises practices choir sewing_circle prayer_group tea_circle circle`,
  network: `survivors_network network_of_survivors survivors_association survivors_group association_of_survivors
    survivor_network survivor_group survivors_networks survivor_association victims_association group_of_survivors
    survivor_networks women_survivors survivor_leaders survivors victims
    survivor_support_group`,
  policy: `policy should training trained module curriculum guidelines manual awareness sensitization sensitisation
    campaign protocol strategy standard standards principle principles approach referral_pathway scenario
    confidentiality ensure ensures support services indicator objective handbook checklist procedure procedures
    template code_of_conduct consent informed_consent role_play definition
    poster leaflet brochure guide booklet`,
  document:
    'statement testimony report file interview notes certificate list form affidavit record transcript',
  officePlace: `office hotline helpline ministry secretariat switchboard desk headquarters embassy toll_free
    call_centre call_center emergency_line reception mission unit department directorate commission toll_free_line
    information_line focal_point
    studio std toll_free hotline_number extension
    programme show`,
  agreement: `agreement ceasefire rights right law laws convention embargo treaty resolution obligations accord truce
    sanctions commitments airspace rules privacy confidentiality`,
  public: `launched opened inaugurated addressed attended chaired presided signed visited spoke_at delivered welcomed
    first_lady head_of_state president_of_the_republic appointed nominated elected issued presented published
    condolence condolences medal apologised regretted motion seconded lost_his_mother lost_his_father inspected
    memorial tribute`,
  civic: 'training trained workshop session ceremony course seminar facilitated',
  military:
    'operation operations patrol patrols base offensive deployment deployed battalion patrolled convoy',
  weakAct: `taken dragged beaten  touched tied held captured stripped     surrounded  seized grabbed  forced passed_around 
    kept      flogged    broke_her_door broke_down came_to_her visited_by_soldiers made_to violating             assaulted
    led_into led_her led_him led_the
    attacked beaten_up
    dragged_into`,
  danger: `threatened threats threat hiding in_hiding relocation relocated fears afraid fled flee ostracised ostracized stigmatised stigmatized rejected shunned evicted retaliation reprisals looking_for_her looking_for_him her_safety his_safety come_back_to
    scared frightened terrified death_threats
    relocate missing`,
  shelter: `safe_house safehouse shelter refuge safe_home women_s_shelter hiding_place`,
  image: `photo photos photograph photographs picture pictures image images video videos portrait footage pic selfie
    face jpg jpeg png mp4 img
    vid still`,
  offender: `rapist rapists captor captors abductor abductors abuser abusers tormentor assailant assailants attacker attackers kidnapper kidnappers perpetrator aggressor violator`,
  captivity: `captivity captive captured escaped escapee freed returned_pregnant came_back_pregnant carrying_a_soldier_s_child child_of_a_soldier soldier_s_child rebel_s_child rebel_wife rebel_s_wife with_the_rebels as_a_wife held_for_months ransom slavery enslavement bush_husband born_in_captivity fled_him came_for_her came_for_him made_to_sleep made_to_undress forced_to_sleep led_into_the_bush into_the_bush what_was_done_to done_to_her did_to_her what_happened_that_night the_night_of what_they_did
    soldiers_did what_soldiers_did wat_soldiers_did the_men_left since_it_happened
    naked half_naked unconscious`,
  fiction: `play sketch drama theatre theater character fictional fiction novel film movie episode storyline role_play simulation mock scenario imaginary hypothetical soap_opera comic_strip
    imagine suppose`,
  nameList: `with_names list_of_names names_and_phone names_and_ages nominal_list names_of_the_survivors names_of_survivors names_of_victims names_of_the_victims names_of_the_girls full_names`,
  aid: `compensation reparation reparations_award awarded legal_aid dignity_kit relocation_grant stipend indemnity`,
  said: `reported_that confirmed_that says said_that relayed spoke_of spoke_about speaks_about describes admitted`,
};
