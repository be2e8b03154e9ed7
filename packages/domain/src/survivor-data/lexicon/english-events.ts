import type { Lexicon } from './tags.ts';

/** English: acts, what is told of them, places, time, identifiers, and what excuses. */
export const englishEvents: Lexicon = {
  act: `raped rape_d gang_raped gangraped rapped rped raaped sexually_assaulted sexually_abused sexually_violated
    sexually_attacked sexually_exploited sexually_tortured sexualy_assaulted sexualy_abused defiled molested
    abducted kidnapped enslaved
    forcibly_married forced_to_marry married_off assaulted violated abused attacked held_captive stripped_naked
    gang_rapped impregnated forced_into_marriage taken_as_a_wife taken_as_wife sodomised sodomized castrated
    mutilated groped held_as_a_sex_slave held_as_a_wife kept_as_a_wife forcefully_married kept_as_wife
    taken_by_force carried_off dragged_into forced_to_undress beaten beaten_up trafficked exploited
    forced_to_have_sex undressed defilled abdcuted kidnaped assulted sexually_assulted sexually_harassed raping
    rape_him rape_her raped_her held_hostage dishonoured dishonored disappeared`,
  offence: `rape rapes gang_rape gangrape sexual_violence sexual_assault sexual_abuse crsv sgbv gbv defilement
    sexual_slavery forced_marriage abduction assault sexual_attack attack ordeal captivity raping incident
    sexual_exploitation sexual_harassment sexual_torture molestation kidnapping gbv_case rape_case`,
  subjected:
    'survived suffered endured subjected_to escaped experienced lived_through underwent victim_to fled',
  testify: `testified testify testifies testifying testimony testimonies told recounted reported_that deposition
    gave_evidence gave_a_statement gave_her_statement statement affidavit recounts narrated complained
    filed_a_complaint lodged_a_complaint identified_her identified_him pointed_out recognised recognized
    confided denounced accuses accused_him complaint agreed_to_testify spoke_to_investigators interviewed
    interview took_the_stand heard_in_court account_of pressed_charges disclosed reported_to_the_police
    speaks_out spoke_out told_investigators told_the_court gave_her_testimony identified_the_attackers`,
  medical: `fistula hiv pregnant miscarriage miscarried abortion aborted stillborn gave_birth hysterectomy surgery
    sti syphilis incontinent suicidal suicide psychiatric traumatised traumatized stitches hemorrhage haemorrhage
    bleeding hospitalised hospitalized hospitalization admitted hiv_positive pep_treatment child_born_of_rape
    born_of_rape prolapse tear perineal infertile sutured operated_on fistula_repair stitched anal vaginal
    pregnancy antiretroviral hepatitis mute ptsd depression diagnosed forensic_exam medical_certificate
    medical_report medical_file seropositive burns wounds injuries`,
  medicalWeak: `treated treatment referred consultation care discharged examined counselling therapy ward clinic
    transferred medicated sheltered relocated rehabilitated reunited returned safe_house shelter examination
    reparation compensation evacuated`,
  caseWork: `came_to_us visited_her monitored met_her accompanied relocation protection_file referral_form`,
  image:
    'photo photos photograph photographs picture pictures image images video videos portrait footage pic selfie',
  private: `lives_alone pregnant lost_her everyone_knows only_one_with walks_with_a_crutch walks_with_a_limp scar
    one_eye deaf blind disabled limp crutch wheelchair one_arm one_leg tattoo birthmark amputated stammer albinism
    burn_scar stutter mute walks_with missing_hand`,
  smallPlace: `village hamlet boma payam neighbourhood neighborhood compound camp homestead market well borehole
    school church mosque hospital clinic checkpoint site block quarter settlement farm river riverbank road bridge
    forest bush station barracks house home hut tent shop garden waterpoint water_point poc parish convent
    mill bakery pharmacy chapel crossing orphanage zone sector street cattle_camp roadblock field fields junction
    bus_station bus_park stadium slaughterhouse mine gold_mine stream pump tap latrine latrines gate shelter
    safe_house ward suburb airstrip health_centre health_center madrasa mission police_post police_station
    prison detention_centre displacement_site tukul`,
  region:
    'region state province county prefecture governorate district country locality territory circle cercle nationwide',
  venue: `hotel hall room church school house compound centre center hospital mosque restaurant tent guesthouse
    community_centre women_s_centre parish office clinic library chapel club lodge shed venue address`,
  hospital: `hospital clinic ward health_centre health_center dispensary maternity infirmary medical_centre msf
    one_stop_centre one_stop_center health_post`,
  school: 'school college academy madrasa kindergarten lycee nursery boarding_school',
  class: 'class grade form classroom p1 p2 p3 p4 p5 p6 p7 p8 s1 s2 s3 s4 senior primary cm1 cm2 standard',
  room: 'room bed ward cubicle bay',
  lives: `lives living live resides residing stays staying dwells sleeps lived resided sheltering hiding hidden moved
    rents settled housed comes_from native_of resident_of`,
  works: `sells selling works working teaches cooks brews runs weaves herds owns keeps cleans carries farms fetches
    sews braids guards leads sings sold worked attends attending studies serves preaches bakes fishes trades
    repairs drives plays_for commutes volunteers prays sweeps grinds plaits translates begs`,
  street:
    'street avenue road rd ave house plot flat apartment door block tent zone unit lane hut shelter sector row',
  near: 'near behind beside opposite next_to close_to across_from in_front_of adjacent_to at_the_gate_of outside',
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
    through to from`,
  phone: `tel telephone phone mobile cell whatsapp call sms number cellphone reached reachable viber signal contact
    telegram ring mobile_no phone_no tel_no`,
  idCard: `passport national_id id_card identity_card nationality_certificate ration_card id_number id_no
    registration_number token_number biometric unhcr_number voter_card birth_certificate personal_number
    nationality_no progres_id individual_id fingerprint id refugee_id ration_number nationality_number
    social_security_number licence_number driving_licence`,
  caseFile: `case file dossier docket case_no file_no case_number file_number case_id survivor_code incident_id
    incident_number client_code survivor_id gbvims beneficiary_code record_number medical_record ob_number ref
    case_file case_ref client_id patient_number patient_no code occurrence_book incident_report mrn`,
  social: `facebook instagram tiktok twitter snapchat telegram messenger profile account username handle fb linkedin
    ig imo page`,
  coordinates: 'gps coordinates lat latitude lon long longitude latlong utm mgrs geolocation coord grid',
  mail: 'email e_mail mail gmail yahoo hotmail outlook',
  law: `law act code article section bill penal legal statute constitution legislation decree provision provisions
    policy age_of_consent age_of_majority minimum_age clause guideline guidelines protocol criminalises criminalizes
    defines punishable offence_of offences crime crimes definition`,
  judgment: `convicted sentenced conviction judgment judgement verdict court_martial court_martialled tried trial
    acquitted guilty imprisonment sentence indicted charged prosecuted dismissed suspended arrested prosecution
    sanctioned prison_term life_imprisonment appeal court tribunal detained`,
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
    listening_session support_group gather gathers forum conference retreat`,
  network: `survivors_network network_of_survivors survivors_association survivors_group association_of_survivors
    survivor_network survivor_group survivors_networks survivor_association victims_association group_of_survivors
    survivor_networks women_survivors survivor_leaders survivors victims`,
  policy: `policy should training trained module curriculum guidelines manual awareness sensitization sensitisation
    campaign protocol strategy standard standards principle principles approach referral_pathway scenario
    confidentiality ensure ensures support services indicator objective handbook checklist procedure procedures
    template code_of_conduct consent informed_consent role_play definition`,
  document:
    'statement testimony report file interview notes certificate list form affidavit record transcript',
  officePlace: `office hotline helpline ministry secretariat switchboard desk headquarters embassy toll_free
    call_centre call_center emergency_line reception mission unit department directorate commission toll_free_line
    information_line focal_point`,
  agreement: `agreement ceasefire rights right law laws convention embargo treaty resolution obligations accord truce
    sanctions commitments airspace rules privacy confidentiality`,
  public: `launched opened inaugurated addressed attended chaired presided signed visited spoke_at delivered welcomed
    first_lady head_of_state president_of_the_republic appointed nominated elected issued presented published`,
  civic: 'training trained workshop session ceremony course seminar facilitated',
  military:
    'operation operations patrol patrols base offensive deployment deployed battalion patrolled convoy',
};
