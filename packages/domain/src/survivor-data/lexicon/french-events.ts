import type { Lexicon } from './tags.ts';

/** French, without accents: acts, what is told of them, places, time, identifiers, and what excuses. */
export const frenchEvents: Lexicon = {
  act: `viole(e) violees violes violer viollee agresse(e)_sexuellement agressees_sexuellement abuse(e)_sexuellement
    abusee abusees_sexuellement enleve(e) enlevees kidnappe(e) sequestre(e) mariee_de_force mariees_de_force
    forcee_au_mariage reduite_en_esclavage reduite_a_l_esclavage forcee_a_se_prostituer agresse(e) agressees molestee
    torture(e) brutalisee deshabillee mise_enceinte engrossee violentee mutilee donnee_en_mariage prise_comme_epouse
    abuse_d abuse_de forcee_a_epouser tabassee deshonoree retenue_captive tenue_captive emmenee_de_force
    prise_en_otage exploitee_sexuellement harcelee viols_sur souillee forcee_de_se_marier violee_par
    gardee_comme_esclave forcee_sous_la_menace ce_qu_ils_lui_ont_fait lui_ont_fait_subir abuse_de_moi
    couche_avec_elle_de_force souillees esclave_sexuelle abusait viol_de_ma m_a_viole m_ont_violee viole_ma
    l_ont_violee l_a_violee passe_dessus est_passe_sur passes_sur_elle abusees abuses_sexuellement salie l_a_salie
    prise_force prise_de_force l_ont_prise l_ont_emmenee l_ont_enlevee l_ont_deshabillee l_ont_souillee l_ont_salie
    l_ont_forcee l_a_forcee l_a_prise_de_force l_a_souillee l_a_deshonoree l_ont_deshonoree l_ont_touchee
    l_ont_gardee_trois abuse_d_elle ont_abuse a_abuse profite_d_elle profite_de_la_fille sont_passes_sur
    passes_dessus passer_dessus l_ont_passee violee_a_plusieurs violee_en_reunion violente_sexuellement rapport_force
    rapports_forces rapports_sexuels_forces relations_forcees couche_avec_elle couche_de_force contre_son_gre
    contre_sa_volonte sans_son_consentement ravie_de_force rapt deflore defloree depucelee perdu_sa_virginite
    perdu_son_honneur outragee profanee bafouee_dans_son_corps dechire_ses_habits dechire_son_pagne arrache_son_pagne
    arrache_ses_habits mise_a_nu mise_nue denudee devetue forcee_de_se_deshabiller ce_qui_lui_est_arrive
    ce_qui_lui_etait_arrive ce_qu_elle_a_subi ce_qu_elle_a_vecu ce_qu_elle_a_endure ce_qu_il_a_subi
    ce_qu_ils_ont_fait ce_qu_ils_m_ont_fait ce_que_les_hommes_lui lui_ont_fait lui_a_fait_ca lui_ont_fait_ca
    fait_du_mal_a cette_chose lui_est_arrivee donnee_a_un_combattant donnee_a_un_chef donnee_comme_femme
    donnee_comme_epouse prise_pour_femme prise_comme_femme mariee_contre_son_gre mariee_a_un_combattant livree_a_un
    vendue_a_un sodomise(e) castre emasculee emascule harcelee_sexuellement violentees brutalisees kidnapees
    sequestrees kidnapee violle viollees gatee l_ont_gatee l_a_gatee abimee l_ont_abimee`,
  offence: `viol viols viol_collectif violence_sexuelle violences_sexuelles agression agressions_sexuelles
    esclavage_sexuel mariage_force agression_sexuelle abus_sexuel abus enlevement attaque sevices incident calvaire
    captivite drame attouchements exploitation_sexuelle sequestration faits viol_en_reunion viols_en_reunion outrage
    attentat_a_la_pudeur grossesse_forcee avortement_force prostitution_forcee nudite_forcee sterilisation_forcee
    inceste sodomie tentative_de_viol attouchement traite_des violences_basees_sur_le_genre vbg`,
  subjected: 'subi subie survecu endure echappe victime_d vecu subissait',
  testify: `vu_la_scene temoigne temoigner temoignage deposition depose_plainte porte_plainte porter_plainte recit raconte
    declaration plainte proces_verbal pv_d_audition entendue audition auditionnee denonce reconnu raconter identifie
    accuse relate confie entretien a_depose livre_son_temoignage interrogee interviewee s_est_confiee temoignera
    confrontation barre brise_le_silence a_tout_raconte a_tout_vu a_vu temoin_de tout_vu a_assiste_a
    connait_les_auteurs parler_au_juge parler_a_la_cour accepte_de_parler accepte_de_temoigner a_reconnu nous_a_dit
    m_a_dit raconte_que nous_a_raconte confie_a n_a_rien_dit ne_dire_a_personne n_en_parler_a_personne identifie_le
    a_cite a_donne_le_nom a_revele decrit decrivait admis reconnait avoue avoir_garde parle_des raconte_son
    raconte_comment s_est_plainte se_plaint nous_a_parle a_parle commente depositions recit_de depose_devant designe
    a_designe declaration_sous_serment tapissage a_huis_clos a_cache_la a_cache_les depose_sous_serment sous_serment
    huis_clos derriere_un_paravent derriere_un_rideau voix_modifiee a_la_barre
    confrontee mise_en_confrontation a_ete_entendue a_ete_entendu a_ete_auditionne sera_entendue doit_deposer
    va_deposer va_temoigner doit_temoigner veut_temoigner prete_a_temoigner prete_a_parler accepte_de_nous
    refuse_de_temoigner refuse_de_parler craint_de_temoigner a_retire_sa retire_sa_plainte retiree_sa plainte_retiree
    s_est_retractee retracte a_saisi_le a_saisi_la saisi_le_juge s_est_constituee_partie constituee_partie_civile
    a_alerte a_donne_l_alerte a_averti a_prevenu nous_a_appris nous_a_informes nous_a_alertes m_a_confie m_a_raconte
    nous_a_confie a_entendu_les_cris entendu_les_cris entendu_crier a_filme a_surpris a_montre_du_doigt
    montre_du_doigt a_pointe a_nomme a_livre_le_nom a_denonce seance_d_identification seance_d_identification_des
    d_apres_elle selon_elle selon_lui selon_la_femme selon_la_mere selon_le_pere selon_la_voisine selon_le_voisin
    selon_son selon_sa d_apres_son d_apres_sa son_histoire sa_version son_recit ses_aveux narre relatait relatee
    se_souvient`,
  medical: `fistule vih enceinte fausse_couche avortement avorte accouche accouchement accouchera hysterectomie
    operee seropositive seropositif seropositivite suicide suicidaire psychiatrique traumatisee traumatisme
    hemorragie saignement hospitalisee hospitalise hospitalisation ist syphilis incontinente prophylaxie nee_du_viol
    ne_du_viol issu_du_viol issu_d_un_viol nee_d_un_viol ne_d_un_viol issue_d_un_viol grossesse sida
    certificat_medical certificat_medico_legal dossier_medical rapport_medical prolapsus dechirure sterile hepatite
    mutisme arv sous_arv chirurgie suture depression brulures blessures vvf perdu_son_bebe perdu_l_enfant
    perdu_son_enfant foetus depistee_positive testee_positive traitement_antiretroviral antiretroviral enfant_du_viol
    enceinte_de colostomie tenofovir fissure_anale morsures dernieres_regles ddr post_op infectee dechirures saigne
    cauchemars insomnie charge_virale salle_d_isolement tente_d_isolement test_de_grossesse ivg
    certificat_de_virginite hymen lesions plaies seins anale sein se_pendre pendue pendre s_est_pendue
    tenté_de_se_tuer requisition_medicale requisition_a_medecin certificat_medicolegal medico_legal medicolegale
    expertise_gynecologique expertise_medicale expertise_gyneco examen_gynecologique examen_medico_legal
    kit_post_viol sous_pep pep_prise pep_recue genital genitale genitales vulve vagin vaginal vaginale vaginales anal
    anus rectal uterus uterin pelvis bassin_fracture penis testicules sein_coupe virginite saignements saignait
    gonorrhee gonococcie chlamydia herpes ists infertile sterilite cesarienne mort_ne prematurement fausses_couches
    a_accouche mis_au_monde mise_au_monde grosse_de terme_de_sa_grossesse interruption_de_grossesse
    pilule_du_lendemain test_vih sonde sonde_urinaire pertes_d_urine fuites_urinaires incontinence obstetricale
    fracture fractures bras_casse jambe_cassee machoire coma soins_intensifs coup_de_couteau balle_dans contusions
    ecchymoses hematomes hematome griffures points_de_suture avale_du_poison tentative_de_suicide
    tente_de_se_suicider veut_mourir se_mutile ne_parle_plus ne_mange_plus ne_dort_plus ne_marche_plus
    mouille_son_lit enuresie crises_de_panique crise_d_angoisse etat_de_stress_post hallucinations psychose delire
    prostree prostration choc_psychologique transfusion prelevement prelevements sperme adn_du pagne_dechire
    habits_dechires robe_dechiree`,
  medicalWeak: `soignee traitee traitement prise_en_charge referee orientee consultation consulte examinee ecoute
    transferee medicale suivie suivi_psychologique hebergee relogee evacuee retrouvee reintegree accueillie refuge
    centre_d_ecoute examen reparation indemnisee suivi_psycho suivi_psychosocial seance_psychosociale psychologue
    therapeute prise_en_charge_psychologique prise_en_charge_medicale soutien_psychologique visite_a_domicile
    convalescente convalescence se_retablit retablie reparation_de_la_fistule relogement kit_de_dignite kit_dignite
    kit_hygiene hebergement_temporaire protegee famille_d_accueil placee_en placee_chez confiee_a pec`,
  caseWork: 'accompagnee fiche_de_referencement fiche_de_liaison visitee rencontree',
  image: `photo photos photographie photographies image images video videos portrait cliche cliches visage jpg jpeg
    png mp4 img capture_d_ecran vignette photo_de_profil webp mov avi 3gp`,
  private: `vit_seule tout_le_monde_la_connait boiteuse sourde muette borgne aveugle bequille cicatrice handicapee
    albinos unijambiste manchote tatouage begue fauteuil_roulant amputee brulure begaie la_plus_grande foulard_jaune
    toit_de_tole porte_bleue premier_rang quadruples quadruplees triplees dent_en_or oeil_creve jambe_coupee
    cicatrices tatouee chauve naine taille boitille bossue qui_boite cheveux_roux cheveux_blancs scarifications
    bec_de_lievre bossu louche strabisme teint_clair edentee doigt_coupe doigts_coupes prothese appareil_auditif
    lunettes_noires robe_rouge pagne_rouge pagne_bleu voile_noir foulard_rouge foulard_bleu foulard_vert zezaie
    epileptique epilepsie lepreuse lepre vitiligo goitre sourd_muet paralysee paralytique infirme_de canne
    connue_de_tous tout_le_village_la_connait porte_rouge portail_vert portail_bleu portail_rouge manguier neem
    caicedrat baobab tamarinier fromager boite_d_une marche_avec`,
  smallPlace: `village hameau quartier camp campement localite marche puits forage ecole eglise mosquee hopital
    clinique poste_de_controle barrage site bloc colline ferme champ champs riviere marigot fleuve pont brousse gare
    maison case domicile tente boutique jardin paroisse couvent moulin boulangerie pharmacie chapelle carrefour
    orphelinat zone_de_sante secteur rue rond_point centre_de_sante csref cscom dispensaire caserne prison grenier
    carriere mine madrassa medersa fontaine fourriere bergerie foret piste avenue impasse concession abri base
    brigade poste_de_police commissariat village_de lycee college dortoir latrines source pompe debarcadere gue
    embarcadere bac parcelle restaurant cantine bar buvette plantation briqueterie maraichage cuisine enclos cour
    ruelle dechetterie point_de_distribution boma payam groupement chefferie localites fariq ferick hameaux
    point_d_eau bornes_fontaines borne_fontaine chateau_d_eau mare oued wadi ravin ponceau passerelle sentier venelle
    cour_arriere veranda arriere_boutique magasin hangar etable parc_a_betail abattoir tannerie scierie
    station_service station_essence garage kiosque cabaret gargote the_salon_de auberge internat dortoir_des
    arret_de_bus gare_routiere tete_de_taxi autogare rive berge lac plage ilot ile marecage bas_fond grotte
    champ_de_mil champ_de_manioc champ_de_mais rizerie riziere potager jardin_maraicher bananeraie palmeraie palmier
    cimetiere temple presbytere monastere seminaire terrain_de_foot terrain_de_football cour_de_l_ecole cour_d_ecole
    camp_de_transit point_de_ration poste_de_sante aire_de_sante case_de_sante uta unite_nutritionnelle aerodrome
    port boite_de_nuit cinema salon_de_coiffure poste_frontiere poste_militaire poste_avance garnison peage fosse
    chantier decharge`,
  region:
    'region province prefecture cercle pays territoire district etat departement zones regions provinces',
  venue: `hotel salle eglise ecole maison concession centre hopital mosquee restaurant tente auberge
    maison_des_femmes paroisse bureau bibliotheque chapelle adresse lieu local domicile hangar`,
  hospital: `hopital clinique centre_de_sante dispensaire maternite csref cscom chu infirmerie msf one_stop_center
    centre_hospitalier service_de_gynecologie hop hosp hgr tente_d_isolement bloc_operatoire urgences bloc_op`,
  school: 'ecole college lycee medersa madrassa internat maternelle fondamental',
  class: `classe cp1 cp2 cp ce1 ce2 cm1 cm2 6e 5e 4e 3e 7e 8e 9e sixieme cinquieme terminale annee_primaire
    annee_fondamentale seconde 6eme 5eme 4eme 3eme 7eme 8eme 9eme premiere_annee deuxieme_annee troisieme_annee annee
    petite_section moyenne_section grande_section maternelle_2 quatrieme quatrieme_annee cinquieme_annee
    sixieme_annee septieme_annee huitieme_annee neuvieme_annee classe_de_sixieme classe_de_cinquieme
    classe_de_quatrieme classe_de_troisieme classe_de_seconde classe_de_premiere classe_de_terminale
    premiere_secondaire deuxieme_secondaire troisieme_secondaire quatrieme_secondaire`,
  room: 'chambre lit salle box pavillon ch sle cellule couloir matelas couchette brancard isolement pav',
  lives: `habite habitait habitant vit vivait reside residant demeure demeurant loge hebergee loge_chez cachee
    refugiee installee deplacee vivant originaire_de originaire_du domiciliee domicilie habitante_de native_de
    locataire reinstallee reinstalle relogee_a transferee_a dort dormait reste_chez sejourne campe logee
    accueillie_chez habitent habitaient logeait loge_dans squatte herbergee hebergee_par hebergee_chez grandi_a
    native_du originaire_d elevee_a partage_une_chambre mariee_a_un_homme_de refugiee_a refugiee_chez s_est_installee
    s_est_refugiee_chez residente`,
  works: `vend vendait travaille travaillait enseigne cuisine tient garde tisse brasse possede nettoie porte cultive
    frequente coud dirige chante etudie sert preche peche repare conduit tresse prepare fait_le_menage balaie moud
    mendie joue_dans prie vend_des colporte raccommode cultive_un lave_le lave_des repasse brode tricote puise
    recolte pile_le traite_les trait_les trayait danse recite pave aide_a_la cuisinait gagne_sa_vie employee_chez
    employee_comme employee_a embauchee placee_comme enseigne_a apprend_a grille_du_poisson fume_du_poisson tient_une
    tient_un gere_un`,
  street:
    'rue avenue boulevard porte maison parcelle lot bloc appartement concession n tente quartier logement villa',
  near: `pres_de pres_du pres_d a_cote_de a_cote_du derriere devant en_face_de en_face_du non_loin_de aux_abords_de
    a_proximite_de au_bord_de a_la_sortie_de a_l_entree_de attenant attenante mitoyen mitoyenne adosse_a adossee_a
    a_deux_pas a_quelques_metres metres_du metres_de minutes_du juste_apres juste_avant au_coin_de a_l_angle
    a_l_angle_de au_fond_de a_l_arriere_de au_bout_de a_la_lisiere_de sous_le_manguier en_contrebas`,
  month: `janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr sept oct nov
    dec ramadan`,
  weekday: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  relativeDay: `hier avant_hier cette_nuit ce_matin ce_soir demain la_nuit_derniere hier_soir hier_nuit
    la_semaine_derniere la_veille tabaski la_nuit_du le_jour_du jour_de_marche veille_de jour_de_la_fete noel paques
    l_autre_nuit l_autre_soir le_lendemain le_lendemain_matin cette_nuit_la ce_soir_la ce_jour_la ce_matin_la
    il_y_a_deux_jours il_y_a_trois_jours il_y_a_deux_nuits il_y_a_une_semaine lundi_dernier mardi_dernier
    mercredi_dernier jeudi_dernier vendredi_dernier samedi_dernier dimanche_dernier apres_la_messe apres_la_priere
    cet_apres_midi nuit_de_l_attaque jour_de_l_attaque nuit_du_drame`,
  hour: 'h heures heure midi minuit',
  yearUnit: 'an ans annee annees mois',
  old: '',
  aged: 'age agee ages agees a_peine',
  threshold: 'moins plus dessous dessus inferieur superieur minimum maximum entre jusqu_a a_partir_de',
  phone: `telephone tel portable mobile whatsapp appeler appelez numero cellulaire joignable contact contacter sms
    fixe appel contacts num imo viber joindre son_numero la_joindre le_joindre appeler_le watsapp wattsap whatsap`,
  idCard: `passeport carte_d_identite cni nina carte_nationale numero_d_identite carte_de_refugie carte_de_ration
    acte_de_naissance numero_d_enregistrement carte_d_electeur extrait_de_naissance carte_biometrique
    carte_consulaire numero_individuel carte_de_deplace numero_national carte_d_assurance fiche_descriptive ravec
    matricule jeton titre_de_voyage sauf_conduit jugement_suppletif titre_de_sejour carte_scope attestation_de_perte
    numero_de_menage carte_d_etudiant carte_de_baptisme`,
  caseFile: `dossier affaire numero_de_dossier numero_d_affaire pv rp rmp code_survivante code_victime gbvims fiche
    code_du_cas cas code_patient numero_de_cas fiche_d_incident code_de_la_survivante registre code_beneficiaire
    identifiant code_cas numero_survivante numero_de_fiche ref_dossier no_dossier numero_de_pv registre_no
    numero_de_plainte code_temoin`,
  social: `facebook instagram tiktok twitter snapchat telegram messenger profil compte pseudo identifiant linkedin
    page insta snap`,
  coordinates: 'gps coordonnees latitude longitude lat lon utm geolocalisation',
  mail: 'courriel mail email e_mail adresse_electronique gmail yahoo',
  law: `loi code article penal legal legale statut constitution decret projet_de_loi disposition dispositions arrete
    majorite age_legal age_minimum ordonnance alinea circulaire directive incrimination incriminations reprime punit
    definition infraction crime crimes protocole incrimine art al reglement reglementation jurisprudence
    droit_coutumier droit_international code_penal code_de_procedure statut_de_rome conventions_de_geneve amendement
    abroge promulgue criminalise`,
  judgment: `condamne(e) condamnes condamnation jugement verdict juge_coupable acquitte reclusion emprisonnement
    peine inculpe(e) inculpes mis_en_examen poursuivi poursuivis proces arrete arretes tribunal cour audience
    coupable prison prisons radie servitude suspendu arret ecope parquet l_accuse les_accuses accuses contumace juges
    casse_de_son_grade degrade radie_des revoque revoques reconnu_coupable plaide_coupable acquittement
    mandat_d_arret mandat_de_depot liste_des_sanctions liste_noire purge_sa_peine purge_une_peine perpetuite
    peine_de_mort travaux_forces condamnees retrograde`,
  statistic: `pour_cent pourcentage total cas moyenne statistiques agrege agregees agreges chiffres taux indicateur
    nombre proportion cible ventile ventilees rapport_annuel publie donnees trimestre soit dont desagregees
    desagregation repondantes echantillon prevalence incidence ventilation enquete tendance tendances pourcentages
    totaux ensemble_des_cas cumul cumule recensement mediane trimestriel annuellement`,
  organization: `fondation association reseau fonds centre hopital clinique institut ong union conseil comite
    ministere organisation agence projet programme universite ecole lycee college compagnie commission cellule
    coalition federation forum initiative societe prix ligue convention resolution accord aeroport stade immeuble
    cooperative orphelinat division section unite pont rue avenue boulevard place camp caserne brigade bataillon
    radio mission maison front mouvement armee secretariat bureau plateforme equipe mosquee eglise cathedrale
    paroisse groupe loi plan atelier centre_hospitalier csref antenne memorial academie amphitheatre salle palais
    hotel auditorium amphi bourse polyclinique pharmacie galerie monument esplanade sarl sa consortium alliance
    collectif club syndicat antenne_locale caserne_de rond_point stade_de`,
  meeting: `reunion rencontre atelier focus_group consultation seance assemblee causerie dialogue discussion
    se_reunit se_reunira se_reunissent se_reuniront se_retrouvent se_retrouveront groupe_de_parole groupe_d_ecoute
    conclave forum rendez_vous rdv reunira rencontrera retrouvailles mtg reu chorale repete repetition cercle priere
    repas ouvroir tontine veillee repetitions therapie_de_groupe seance_de_groupe groupe_d_entraide groupe_de_soutien`,
  network: `reseau_de_survivantes reseau_des_survivantes association_de_survivantes association_des_survivantes
    groupe_de_survivantes mouvement_des_survivantes reseau_des_victimes association_des_victimes survivantes
    survivants victimes collectif_de_survivantes collectif_des_survivantes cooperative_des_survivantes
    comite_des_survivantes collectif_des_victimes comite_des_victimes union_des_survivantes cercle_des_survivantes
    club_des_survivantes`,
  policy: `politique stagiaire recrue apprenant apprenante formation formes formees module curriculum directives manuel sensibilisation campagne protocole
    strategie norme normes principe principes approche prise_en_charge_des orientation scenario confidentialite
    assurer garantir veiller appui service services soutien indicateur objectif procedure procedures modele
    consentement consentement_eclaire designe entend_par definition affiche brochure depliant guide livret
    guide_pratique boite_a_outils feuille_de_route plan_d_action plan_de_travail cadre referentiel jalon mecanisme
    mecanismes lecons_apprises recommandation recommandations resultat_attendu livrable termes_de_reference tdr
    note_conceptuelle cadre_logique prospectus panneau banderole spot spots infographie exigence exigences
    circuit_de_referencement annuaire_des_services`,
  document:
    'declaration temoignage rapport dossier entretien notes certificat liste formulaire fiche audition pv',
  officePlace: `bureau ligne_verte numero_vert ministere secretariat standard siege ambassade permanence mission
    cellule direction service point_focal guichet central studio std antenne gendarmerie poste ligne radio emission
    accueil renseignements numero_court hotline numero_d_urgence ligne_d_urgence redaction frequence fm poste_12
    heures_de_bureau heures_d_ouverture 24h_24 24_h_24 7j_7 astreinte de_garde officier_de_permanence greffe barreau
    clinique_juridique bureau_genre cellule_genre brigade_des_mineurs unite_de_protection secretariat_general`,
  agreement: `accord cessez_le_feu droits droit loi lois convention embargo traite resolution obligations treve
    sanctions engagements reglement espace principe principes code confidentialite`,
  public: `lance ouvert inaugure preside assiste signe visite prononce accueilli premiere_dame chef_de_l_etat
    president_de_la_republique nomme_au nommee_ministre elu elue installe publie remis condoleances medaille
    remercie(e) motion absent(e) excuse(e) deces propose appuie hommage commemoration devoile coupe_le_ruban
    pris_ses_fonctions prise_de_fonction copreside ratifie allocution discours felicite conference_de_presse
    point_de_presse communique_de_presse recu_en_audience obseques_nationales prete_serment remplace mute mutee promu
    promue affecte_a affectee_a affecte_au affectee_au conge_de_maternite par_interim assure_l_interim
    releve_de_ses_fonctions relevee_de_ses_fonctions decore decoree parraine`,
  civic: `formation forme formes formees atelier seance ceremonie cours seminaire anime animee remise_de_diplomes
    prestation_de_serment inauguration webinaire briefing exposition conference_debat table_ronde congres sommet
    colloque symposium formation_de_formateurs journee_portes_ouvertes`,
  military: 'operation operations patrouille patrouilles base offensive deploiement bataillon convoi',
  weakAct: `emmene(e) emmenees prise trainee ligotee frappee retenue capturee touchee arrachee forcee gardee rouee
    emportee raflee livree contrainte entrainee tiree vendue rachetee ramenee brulee fouettee humiliee mordue
    agrippee jetee prises attaquee battue disparue disparu deshabilles gardees mariee mariees a_garde avoir_garde
    avait_garde`,
  danger: `menacee menace menaces menacees cachee se_cache relogee reinstallation relogement mutee fui chassee
    rejetee repudiee ostracisee represailles sa_securite peur craint recherchee la_cherchent la_recherchent
    stigmatisee mise_a_l_abri protection_rapprochee reloger portee_disparue intimidee intimidations harcelement
    suivie_dans_la_rue chantage fait_chanter soudoyee fait_taire la_faire_taire pour_qu_elle_se_taise en_danger
    bannie excommuniee raillee moquee insultee commerages ragots crime_d_honneur a_change_de_numero
    change_de_quartier asile s_est_enfuie s_est_sauvee s_est_refugiee deshonneur honte_de_la_famille mise_a_la_porte
    menaces_de_mort exfiltree exfiltre exfiltration`,
  shelter: `maison_d_accueil refuge maison_sure foyer abri_sur lieu_sur maison_de_transit centre_d_hebergement
    maison_securisee lieu_secret adresse_secrete cachette lieu_tenu_secret maison_de_protection`,
  offender: `violeur violeurs ravisseur ravisseurs agresseur agresseurs bourreau bourreaux auteur_du_viol kidnappeur
    tortionnaire geolier predateur predatrice proxenete esclavagiste souteneur`,
  captivity: `captivite captive captif echappe echappee echappees liberee liberees rancon esclavage
    enceinte_d_un_soldat enfant_d_un_soldat enfant_de_soldat femme_d_un_rebelle epouse_d_un_rebelle epouse_de_rebelle
    ex_epouse_de_rebelle femme_de_rebelle enfants_nes_en_captivite nee_en_captivite ce_qu_on_lui_a_fait
    ce_qu_on_a_fait ce_que_les_hommes ce_que_les_soldats venus_la_chercher venant_la_chercher coucher_avec
    contrainte_de_coucher nuit_ou defonce_sa_porte emmenee_en_brousse rentree_enceinte revenue_enceinte ramenee
    enlevees abandonnee revenue_de_chez rendue_par rendue_au rentree_de_chez de_retour_de_chez revenus_de_chez
    rendues_par nue nues a_moitie_nue inconsciente otages concubine_d_un enchainee attachee_a_un_arbre
    rentree_avec_un_bebe revenue_avec_un_enfant revenue_avec_un_bebe revenue_de_brousse revenue_de_la_brousse
    revenue_de_captivite mois_en_brousse mois_de_captivite ans_de_captivite rachetee_par evadee evade s_est_evadee
    nee_en_brousse enfant_de_rebelle enfant_de_la_guerre enfant_du_rebelle enfant_du_soldat enfant_d_un_rebelle
    pere_inconnu de_pere_inconnu pere_est_un_soldat la_nuit_ou_ils venus_la_prendre venus_la_nuit sont_entres_chez
    ont_force_la_porte ont_casse_la_porte`,
  fiction: `piece theatre saynete personnage personnages fictif fictive fiction film roman episode feuilleton sketch
    simulation jeu_de_role imaginaire bande_dessinee conte imaginez imaginons supposons marionnette marionnettes
    dessin_anime fable radio_theatre radiotheatre actrice acteur_joue
    jeux_de_role role_de_la_victime role_d_une_victime role_d_une_survivante exercice_d_audition cas_pratique`,
  nameList: `avec_noms avec_leurs_noms noms_et_telephones noms_et_ages liste_nominative noms_des_survivantes
    noms_des_victimes noms_des_filles noms_des_temoins noms_des_plaignantes noms_des_femmes noms_des_enfants
    liste_des_survivantes liste_des_victimes liste_des_plaignantes liste_des_temoins liste_avec_noms`,
  aid: `indemnisation dommages_interets reparation aide_juridique allocation kit_de_dignite somme_allouee indemnite
    indemnites dommages_et_interets restitution machine_a_coudre aide_financiere`,
  said: 'affirme declare a_dit dit_que a_explique a_chuchote a_pleure a_avoue a_ajoute a_confirme',
};
