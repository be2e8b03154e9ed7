import type { Lexicon } from './tags.ts';

/** English: acts, what is told of them, places, time, identifiers, and what excuses. */
export const englishEvents: Lexicon = {
  act: `raped rape_d gang_raped gangraped rapped rped raaped sexually_assaulted sexually_abused sexually_violated
    sexually_attacked sexually_exploited sexually_tortured sexualy_assaulted sexualy_abused defiled molested abducted
    kidnapped enslaved forcibly_married forced_to_marry married_off assaulted violated abused held_captive
    stripped_naked gang_rapped impregnated forced_into_marriage taken_as_a_wife taken_as_wife sodomised sodomized
    castrated mutilated groped held_as_a_sex_slave held_as_a_wife kept_as_a_wife forcefully_married kept_as_wife
    taken_by_force carried_off forced_to_undress trafficked exploited forced_to_have_sex undressed defilled abdcuted
    kidnaped assulted sexually_assulted sexually_harassed raping rape_him rape_her raped_her held_hostage dishonoured
    dishonored disappeared forced_themselves_on forced_himself_on forced_himself_upon did_to_her did_to_him
    what_happened_to_her what_happened_to_him touched_her touched_me forced_to_watch what_the_soldiers_did
    slept_with_her had_his_way had_their_way used_her ravished taken_as_wives sex_slave comfort_wife bush_wife rapd
    raepd ughtusiba sleep_with_the used_as_a_wife inserted penetrated strip_searched forced_to_strip had_sex_with
    made_pregnant made_her_pregnant got_her_pregnant carrying_a_soldier_s_child do_am spoiled_him spoiled_her
    spoil_her led_away forced_her forced_him forced_me took_turns_with_her took_turns_on_her took_turns_on
    took_advantage_of_her took_advantage_of_him ruined_her ruined_the_girl spoiled spoilt deflowered
    took_her_virginity lost_her_honour lost_her_honor ravaged interfered_with_her forced_intercourse forced_sex
    carnal_knowledge knew_her_carnally lay_with_her forced_to_lie_with made_her_undress tore_her_clothes tore_off_her
    ripped_her_clothes dragged_her dragged_him snatched molesting defiling sodomising abducting used_by_soldiers
    used_by_the_soldiers used_as_a_slave given_as_a_wife given_as_wife given_to_a_commander sold_as_a_wife kept_as_a
    kept_as_slave married_by_force married_against_her_will against_her_will without_her_consent unlawful_sex
    what_befell_her what_befell_him befell_her befell_him did_bad_things did_things_to_her done_to_him
    what_she_went_through what_she_endured what_he_went_through what_she_suffered shamed_her sexually_humiliated
    sexually_mutilated sexually_molested sexually_enslaved sexually_harmed sexually_touched force_am dem_do_am
    rape_am dem_rape catch_am spoil_am dem_spoil sleep_with_am dem_carry_am took_her_by_force took_her_away
    carried_her_off carried_her_away violated_her gangbanged hurt_her_that_night disrobed unclothed had_her_by_force
    forced_oral was_had`,
  offence: `rape rapes gang_rape gangrape sexual_violence sexual_assault sexual_abuse defilement sexual_slavery
    forced_marriage abduction assault sexual_attack attack ordeal captivity raping incident sexual_exploitation
    sexual_harassment sexual_torture molestation kidnapping gbv_case rape_case acts_of_violence outrage forced_nudity
    forced_pregnancy forced_abortion forced_sterilisation forced_sterilization forced_prostitution trafficking_in
    molesting sodomy incest indecent_assault attempted_rape the_rapes carnal_abuse violation_of_her`,
  subjected:
    'survived suffered endured subjected_to escaped experienced lived_through underwent victim_to fled',
  testify: `had_seen_it saw_it_happen testified testify testifies testifying testimony testimonies recounted deposition gave_evidence
    gave_a_statement gave_her_statement statement affidavit recounts narrated complained filed_a_complaint
    lodged_a_complaint identified_her identified_him pointed_out recognised recognized confided denounced accuses
    accused_him complaint agreed_to_testify spoke_to_investigators interviewed interview took_the_stand
    heard_in_court account_of pressed_charges disclosed reported_to_the_police speaks_out spoke_out
    told_investigators told_the_court gave_her_testimony identified_the_attackers saw_everything saw_the saw_them
    saw_who saw_it saw_him saw_her give_evidence giving_evidence talk_to_the_court ready_to_talk speak_to_the_court
    knows_who agreed_to_talk willing_to_testify saw_what eyewitness_to told_us told_me told_the told_her told_them
    confirms_that says_that she_says he_says identified named_the knows_the_names recognized_her told_nobody
    tell_nobody refuses_to_speak refuses_to_talk described describing stmt statement_of remembers narrating
    explained_how recounted_how told_how talked_about told_the_radio confided_in reveals_that say_so_in_court
    posts_about wrote_about was_witnessed witnessed_by had_witnessed sworn_declaration sworn_statement sworn exhibit
    pointed_to picked_out hid_the insider told_a told_my told_our told_police told_an told_staff told_his
    told_officers deposed averred swore corroborated corroborates recalled recalls recalling overheard
    heard_the_screams heard_the_cries heard_her heard_screams recollects informed_us tells_us tells_the tells_me
    tells_how said_in_court under_oath on_oath behind_a_screen behind_a_curtain cross_examined was_questioned
    questioned_her questioned_him gave_her_account gave_his_account gave_an_account gave_his_statement gave_her_name
    gave_names gave_the_names named_her named_his named_them points_to pointing_at picked_him_out identity_parade
    identification_parade photo_identification recognises_the blew_the_whistle tipped_off raised_the_alarm alerted_us
    brought_the_news filed_charges filed_a_case filed_a_police lodged_a_case opened_a_case dropped_the_case
    withdrew_her withdrew_the_complaint retracted recanted refuses_to_testify afraid_to_testify will_testify
    due_to_testify testifes testifed testfied debriefed saw_how watched_from watching_from hid_behind hid_in_the
    hid_under filmed_the told_of talked_to_us spoke_to_us spoke_with_us spoke_to_our came_forward comes_forward
    willing_to_speak willing_to_talk ready_to_testify ready_to_speak agreed_to_speak agreed_to_meet_us
    consented_to_speak her_account his_account her_story her_version her_own_words according_to_the_wife
    according_to_her according_to_his closed_hearing her_deposition`,
  medical: `fistula hiv pregnant miscarriage miscarried abortion aborted stillborn gave_birth hysterectomy surgery
    sti syphilis incontinent suicidal suicide psychiatric traumatised traumatized stitches hemorrhage haemorrhage
    bleeding hospitalised hospitalized hospitalization admitted hiv_positive pep_treatment child_born_of_rape
    born_of_rape prolapse tear perineal infertile sutured operated_on fistula_repair stitched anal vaginal pregnancy
    antiretroviral hepatitis mute ptsd depression diagnosed forensic_exam medical_certificate medical_report
    medical_file seropositive burns wounds injuries vvf rvf lost_her_baby lost_the_baby fetus foetus born_from_rape
    child_of_the_rebels arvs raped_and_pregnant prolapsed weeks_pregnant months_pregnant wks_pregnant tested_positive
    rape_kit_result bleeding_since miscarrage colostomy tenofovir bite_marks lmp last_period cannot_walk
    wheelchair_bound anal_fissure post_op sutures infected incontinence trauma_ward psychosis insomnia panic_attacks
    nightmares miscarried_at isolation_tent blood_test viral_load mental_health_ward self_harm abortion_at contracted
    genital genitals genitalia vulva vagina uterus womb anus rectum rectal cervix pelvic penis testicles testicle
    hymen virginity bleeds bled gonorrhoea gonorrhea chlamydia herpes std stds stis trichomonas infertility barren
    miscarries stillbirth c_section caesarean cesarean delivered_a_baby delivered_a_boy delivered_a_girl expectant
    heavily_pregnant conceived termination_of_pregnancy terminate_the_pregnancy emergency_contraception
    morning_after_pill pregnancy_test on_pep pep_course started_pep received_pep took_pep completed_pep given_pep
    catheter leaking_urine leaks_urine obstetric fracture fractured broken_arm broken_jaw broken_leg concussion coma
    intensive_care stab_wound gunshot_wound bruises bruised lacerations laceration hanged_herself
    tried_to_kill_herself tried_to_hang slit_her_wrists cut_herself refuses_to_eat stopped_eating stopped_speaking
    no_longer_speaks wets_the_bed bedwetting nightmare flashbacks hallucinations psychotic sedated antidepressants
    psych_ward psychiatric_ward transfusion swab vaginal_swab semen sperm torn_dress torn_clothes
    forensic_examination forensic_report medico_legal medicolegal p3_form`,
  medicalWeak: `treated treatment referred consultation care discharged examined counselling therapy ward clinic
    transferred medicated sheltered relocated rehabilitated reunited returned safe_house shelter examination
    reparation compensation evacuated counselled counseled counseling psychosocial_session therapist psychologist
    psychosocial_follow_up home_visit readmitted nursed convalescing recovering recuperating rehoused rehomed
    reunified resettlement dignity_kit transit_home transit_house halfway_house recovery_centre in_our_care
    witness_protection protective_custody debriefing_session`,
  caseWork: 'came_to_us visited_her monitored met_her accompanied relocation protection_file referral_form',
  private: `lives_alone lost_her everyone_knows only_one_with walks_with_a_crutch walks_with_a_limp scar one_eye deaf
    blind disabled limp crutch wheelchair one_arm one_leg tattoo birthmark amputated stammer albinism burn_scar
    stutter mute walks_with missing_hand stammers tallest shortest squints lame twins quadruplets triplets
    beauty_queen gold_tooth missing_tooth braids dyed_hair yellow_scarf red_scarf zinc_roof blue_door green_gate
    front_row one_eyed one_legged the_only_one limping fatherless motherless one_armed one_handed bald grey_haired
    white_haired dreadlocks facial_scar facial_scars tribal_marks harelip cleft_lip hunchback hunchbacked dwarf
    squint squinting cross_eyed light_skinned fair_skinned dark_skinned gap_toothed toothless missing_finger
    missing_fingers missing_leg prosthesis prosthetic artificial_leg hearing_aid thick_glasses wears_glasses
    red_dress blue_dress black_veil white_scarf blue_scarf green_scarf lisp lisps epileptic epilepsy seizures leprosy
    vitiligo deaf_mute paralysed paralyzed crippled cripple walking_stick known_to_all everyone_in_the_village_knows
    whole_village_knows red_door yellow_door blue_gate green_door iron_gate mango_tree neem_tree tamarind baobab`,
  smallPlace: `village hamlet boma payam neighbourhood neighborhood compound camp homestead market well borehole
    school church mosque hospital clinic checkpoint site block quarter settlement farm river riverbank road bridge
    forest bush station barracks house home hut tent shop garden waterpoint water_point poc parish convent mill
    bakery pharmacy chapel crossing orphanage zone sector street cattle_camp roadblock field fields junction
    bus_station bus_park stadium slaughterhouse mine gold_mine stream pump tap latrine latrines gate shelter
    safe_house ward suburb airstrip health_centre health_center madrasa mission police_post police_station prison
    detention_centre displacement_site tukul landing_stage ferry jetty plot row lane stall hall restaurant canteen
    kitchen bar brewery kraal byre orchard plantation brick_kiln quarry distribution_point groupement localite fariq
    furgan hilla watering_point watering_hole water_tank water_tower haffir hafir khor wadi creek culvert footbridge
    causeway footpath alley backyard courtyard veranda rooftop cellar storeroom granary barn zariba zeriba luak
    tannery sawmill grinding_mill posho_mill petrol_station fuel_station filling_station tea_place tea_stall cafe
    eatery teahouse tearoom guesthouse hostel dormitory rakuba gottiya bus_stop taxi_rank motor_park motorpark
    riverside lakeside lakeshore islet swamp hilltop hillside cave ravine cornfield maize_field sorghum_field
    millet_field cassava_field vegetable_garden banana_grove graveyard cemetery shrine churchyard parsonage
    presbytery monastery seminary football_pitch football_field playground schoolyard transit_camp food_distribution
    ration_point girls_hostel health_post phcc phcu nutrition_centre airfield harbour wharf quay brothel nightclub
    cinema salon barbershop kiosk toll_post border_post military_post army_post outpost garrison`,
  region:
    'region state province county prefecture governorate district country locality territory circle cercle nationwide',
  venue: `hotel hall room church school house compound centre center hospital mosque restaurant tent guesthouse
    community_centre women_s_centre parish office clinic library chapel club lodge shed venue address guest_house`,
  hospital: `hospital clinic ward health_centre health_center dispensary maternity infirmary medical_centre msf
    one_stop_centre one_stop_center health_post hosp isolation_tent icu theatre opd anc`,
  school: 'school college academy madrasa kindergarten lycee nursery boarding_school',
  class: `class grade form classroom p1 p2 p3 p4 p5 p6 p7 p8 s1 s2 s3 s4 senior primary cm1 cm2 standard jss1 jss2
    jss3 ss1 ss2 ss3 kg1 kg2 kg3 baby_class top_class form_one form_two form_three form_four grade_one grade_two
    grade_three grade_four grade_five grade_six grade_seven grade_eight grade_nine primary_one primary_two
    primary_three primary_four primary_five primary_six primary_seven primary_eight senior_one senior_two
    senior_three senior_four class_one class_two class_three class_four class_five class_six class_seven class_eight
    first_grade second_grade third_grade fourth_grade fifth_grade sixth_grade seventh_grade eighth_grade`,
  room: 'room bed ward cubicle bay cell corridor mattress wing couch stretcher isolation',
  lives: `lives living live resides residing stays staying dwells sleeps lived resided sheltering hiding hidden moved
    rents settled housed comes_from native_of resident_of relocated_to moved_to transferred_to shelters camped
    staying_with lives_with stays_with was_resettled resettled domiciled dwelling inhabits lodges lodging lodged
    squats hails_from grew_up stays_in shares_a_tent shares_a_room shares_a_hut hosted_by married_into took_refuge
    took_shelter resides_at resettled_in rehoused staying_at`,
  works: `sells selling works working teaches cooks brews runs weaves herds owns keeps cleans carries farms fetches
    sews braids guards leads sings sold worked attends attending studies serves preaches bakes fishes trades repairs
    drives plays_for commutes volunteers prays sweeps grinds plaits translates begs hawks peddles mends digs washes
    irons brewed brewing ploughs milks tends tended tailoring pans dances recites cooked_for cooks_for cleans_for
    works_for works_at employed_as apprenticed earns_her_living makes_a_living embroiders sews_for teaches_at fries
    grills roasts taught nursing`,
  street:
    'street avenue road rd ave house plot flat apartment door block tent zone unit lane hut shelter sector row',
  near: `near behind beside opposite next_to close_to across_from in_front_of adjacent_to at_the_gate_of outside
    next_door behind_the across_the neighbouring neighboring next_door_to around_the_corner round_the_corner
    at_the_corner_of at_the_back_of at_the_end_of metres_from meters_from minutes_from steps_from a_stone_s_throw
    at_the_entrance_of at_the_entrance_to at_the_edge_of on_the_edge_of on_the_outskirts_of`,
  month: `january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec ramadan`,
  weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri',
  relativeDay: `yesterday last_night this_morning tonight tomorrow last_week two_days_ago three_days_ago days_ago
    the_night_before the_day_before eid christmas_day christmas_eve on_the_night market_day the_day_of the_night_of
    new_year_s_eve easter yday the_other_night the_following_morning the_next_morning that_night that_evening
    that_morning two_nights_ago three_nights_ago four_days_ago five_days_ago a_week_ago two_weeks_ago last_monday
    last_tuesday last_wednesday last_thursday last_friday last_saturday last_sunday good_friday palm_sunday
    easter_monday eid_al_adha eid_al_fitr boxing_day after_mass after_prayers this_afternoon this_evening
    night_of_the_attack day_of_the_attack`,
  hour: 'am pm o_clock oclock noon midnight a_m p_m hrs hours',
  yearUnit: 'year years yr yrs yo months month mths y',
  old: 'old o',
  aged: 'aged age ages turning turned years_of_age years_old barely',
  threshold: `under below over above older_than younger_than between least minimum maximum up_to more_than less_than`,
  phone: `tel telephone phone mobile cell whatsapp call sms number cellphone reached reachable viber signal contact
    telegram ring mobile_no phone_no tel_no dial reach_her reach_him fone wassap whatsap watsapp handphone text_her
    text_him call_her call_him`,
  idCard: `passport national_id id_card identity_card nationality_certificate ration_card id_number id_no
    registration_number token_number biometric unhcr_number voter_card birth_certificate personal_number
    nationality_no progres_id individual_id fingerprint id refugee_id ration_number nationality_number
    social_security_number licence_number driving_licence travel_document laissez_passer birth_cert residence_permit
    work_permit scope_card asylum_seeker_certificate household_number household_id manifest_number`,
  caseFile: `case file dossier docket case_no file_no case_number file_number case_id survivor_code incident_id
    incident_number client_code survivor_id gbvims beneficiary_code record_number medical_record ob_number ref
    case_file case_ref client_id patient_number patient_no occurrence_book incident_report mrn case_code file_ref
    survivor_no survivor_number incident_no ob_no occurrence_no crb cr_no exhibit_no docket_no beneficiary_id
    intake_form pf3 unique_id patient_id hospital_no opd_no lab_no`,
  social: `facebook instagram tiktok twitter snapchat telegram messenger profile account username handle fb linkedin
    ig imo page status channel username_is whatsapp_name insta snap tik_tok snapchat_name pseudo insta_account
    whatsapp_group wa_group`,
  coordinates: 'gps coordinates lat latitude lon long longitude latlong utm mgrs geolocation coord grid',
  mail: 'email e_mail mail gmail yahoo hotmail outlook',
  law: `law act code article section bill penal legal statute constitution legislation decree provision provisions
    policy age_of_consent age_of_majority minimum_age clause guideline guidelines protocol criminalises criminalizes
    defines punishable offence_of offences crime crimes definition art sec subsection regulation regulations
    ordinance jurisprudence sharia customary_law international_law humanitarian_law rome_statute geneva_conventions
    amendment penal_code criminal_code criminal_procedure repealed enacted outlaws`,
  judgment: `convicted sentenced conviction judgment judgement verdict court_martial court_martialled tried trial
    acquitted guilty imprisonment sentence indicted charged prosecuted dismissed suspended arrested prosecution
    sanctioned prison_term life_imprisonment appeal court tribunal detained jailed condemned inmate convict
    indictment arraigned cashiered dishonourably_discharged stripped_of_rank stripped_of_his_rank found_guilty
    pleaded_guilty acquittal arrest_warrant blacklisted sanctions_list designated_for on_trial stood_trial
    serving_a_sentence life_sentence death_sentence hard_labour demoted`,
  statistic: `per_cent percent percentage total cases average statistics aggregate aggregated figures rate indicator
    number_of proportion baseline target disaggregated annual_report published data quarter disaggregation
    respondents sample_size prevalence incidence caseload sex_disaggregated survey trend trends percentages totals
    overall dataset estimated median mean out_of_every cumulative breakdown headcount`,
  organization: `foundation association network fund centre center hospital clinic institute ngo union council
    committee ministry organization organisation agency project programme program university school college company
    commission department coalition federation forum initiative society trust prize award league convention
    resolution agreement accord airport stadium building cooperative orphanage division section unit bridge street
    avenue road square camp barracks brigade battalion radio mission house front movement army secretariat office
    platform team mosque church cathedral parish group action law act plan workshop hub desk chapter memorial academy
    auditorium theatre scholarship bursary polyclinic dispensary gallery monument boulevard plaza mall ltd plc inc
    consortium alliance collective club guild syndicate taskforce roundabout lecture_hall`,
  meeting: `meeting workshop focus_group consultation session gathering meets meet meets_ assembly dialogue
    discussion listening_session support_group gather gathers forum conference retreat mtg get_together rehearses
    rehearse rehearsal practises practices choir sewing_circle prayer_group tea_circle circle reunion vigil
    rehearsals group_therapy group_session therapy_group savings_group vsla meetup`,
  network: `survivors_network network_of_survivors survivors_association survivors_group association_of_survivors
    survivor_network survivor_group survivors_networks survivor_association victims_association group_of_survivors
    survivor_networks women_survivors survivor_leaders survivors victims survivor_support_group survivors_forum
    survivors_committee survivors_union survivors_cooperative survivors_collective survivors_circle survivors_choir
    survivors_council victims_network victims_group victims_union victims_committee peer_support_group healing_circle
    survivors_club`,
  policy: `policy trainee recruits trainees should training trained module curriculum guidelines manual awareness sensitization sensitisation
    campaign protocol strategy standard standards principle principles approach referral_pathway scenario
    confidentiality ensure ensures support services indicator objective handbook checklist procedure procedures
    template code_of_conduct consent informed_consent role_play definition poster leaflet brochure guide booklet
    syllabus toolkit sop sops roadmap action_plan work_plan workplan implementation_plan framework benchmark
    milestone guideline mechanism lessons_learned recommendation recommendations outcome deliverable
    terms_of_reference concept_note logframe flyer pamphlet billboard banner jingle infographic handout induction
    requirement requirements referral_directory`,
  document:
    'statement testimony report file interview notes certificate list form affidavit record transcript',
  officePlace: `office hotline helpline ministry secretariat switchboard desk headquarters embassy toll_free
    call_centre call_center emergency_line reception mission unit department directorate commission toll_free_line
    information_line focal_point studio std hotline_number extension programme show front_desk information_desk
    enquiries inquiries short_code shortcode hot_line help_line crisis_line newsroom frequency fm ext extn
    office_hours opening_hours 24_7 duty_officer duty_phone duty_line registry bar_association legal_clinic
    legal_aid_clinic women_s_desk gender_desk family_protection_unit special_protection_unit`,
  agreement: `agreement ceasefire rights right law laws convention embargo treaty resolution obligations accord truce
    sanctions commitments airspace rules privacy confidentiality`,
  public: `launched opened inaugurated addressed attended chaired presided signed visited spoke_at delivered welcomed
    first_lady head_of_state president_of_the_republic appointed nominated elected issued presented published
    condolence condolences medal apologised regretted motion seconded lost_his_mother lost_his_father inspected
    memorial tribute unveiled cut_the_ribbon sworn_in took_office hosted co_chaired ratified keynote opening_remarks
    closing_remarks replaced promoted reassigned maternity_leave acting_head took_over congratulated press_conference press_briefing press_release briefed_the_council flagged_off`,
  civic: `training trained workshop session ceremony course seminar facilitated graduation graduated graduates
    swearing_in inauguration commemoration webinar briefing town_hall open_day exhibition lecture panel_discussion
    roundtable round_table congress summit symposium masterclass training_of_trainers`,
  military:
    'operation operations patrol patrols base offensive deployment deployed battalion patrolled convoy',
  weakAct: `taken dragged beaten touched tied held captured stripped surrounded seized grabbed forced passed_around
    kept flogged broke_her_door broke_down came_to_her visited_by_soldiers made_to violating assaulted led_into
    led_her led_him led_the attacked beaten_up dragged_into`,
  danger: `threatened threats threat hiding in_hiding relocation relocated fears afraid fled flee ostracised
    ostracized stigmatised stigmatized rejected shunned evicted retaliation reprisals looking_for_her looking_for_him
    her_safety his_safety come_back_to scared frightened terrified death_threats relocate missing death_threat
    intimidated harassed stalked followed_home blackmailed blackmail extorted silenced keep_quiet kept_quiet
    hush_money in_danger disowned divorced_her cast_out thrown_out chased_away banished excommunicated mocked taunted
    gossip honour_killing honor_killing new_location changed_her_number asylum went_into_hiding gone_into_hiding
    ran_away runaway stopped_school dropped_out`,
  shelter: `safe_house safehouse shelter refuge safe_home women_s_shelter hiding_place secret_house transit_home
    hideout safe_place undisclosed_location secret_location`,
  image: `photo photos photograph photographs picture pictures image images video videos portrait footage pic selfie
    face jpg jpeg png mp4 img vid still thumbnail screenshot snapshot polaroid profile_picture passport_photo mugshot
    headshot close_up webp mov avi 3gp`,
  offender: `rapist rapists captor captors abductor abductors abuser abusers tormentor assailant assailants attacker
    attackers kidnapper kidnappers perpetrator aggressor violator predator enslaver molester defiler paedophile
    slaver trafficker`,
  captivity: `captivity captive captured escaped escapee freed returned_pregnant came_back_pregnant
    carrying_a_soldier_s_child child_of_a_soldier soldier_s_child rebel_s_child rebel_wife rebel_s_wife
    with_the_rebels as_a_wife held_for_months ransom slavery enslavement bush_husband born_in_captivity fled_him
    came_for_her came_for_him made_to_sleep made_to_undress forced_to_sleep led_into_the_bush into_the_bush
    what_was_done_to done_to_her did_to_her what_happened_that_night the_night_of what_they_did soldiers_did
    what_soldiers_did wat_soldiers_did the_men_left since_it_happened naked half_naked unconscious hostages concubine
    chained shackled locked_up carried_away came_back_with_a_child came_home_pregnant returned_with_a_baby
    returned_with_a_child returned_from_the_bush returned_from_captivity months_in_the_bush years_in_the_bush
    ransomed bought_back escaped_from_the born_in_the_bush bush_baby rebel_baby war_child child_of_the_soldier
    unknown_father fathered_by father_is_a_soldier father_was_a_soldier janjaweed_baby janjaweed_child torn_clothes
    the_night_they_came when_the_soldiers_came`,
  fiction: `play sketch drama theatre theater character fictional fiction novel film movie episode storyline
    role_play simulation mock scenario imaginary hypothetical soap_opera comic_strip imagine suppose puppet puppets
    puppetry cartoon animation comic fable screenplay actress actor role_plays fictitious fictionalised
    composite_character radio_drama played_the_victim plays_the_victim role_of_the_victim role_of_a_survivor
    played_the_survivor mock_interview`,
  nameList: `with_names list_of_names names_and_phone names_and_ages nominal_list names_of_the_survivors
    names_of_survivors names_of_victims names_of_the_victims names_of_the_girls full_names names_of_the_women
    names_of_the_children names_of_the_witnesses names_of_witnesses names_of_complainants list_of_survivors
    list_of_victims list_of_complainants list_of_witnesses witness_list with_their_names with_phone_numbers`,
  aid: `compensation reparation reparations_award awarded legal_aid dignity_kit relocation_grant stipend indemnity
    lump_sum damages_awarded restitution cash_grant sewing_machine livelihood_grant`,
  said: `reported_that confirmed_that says said_that relayed spoke_of spoke_about speaks_about describes admitted
    whispered wept sobbed confessed added_that`,
};
