import type { Lexicon } from './tags.ts';

/** French, without accents: acts, what is told of them, places, time, identifiers, and what excuses. */
export const frenchEvents: Lexicon = {
  act: `viole(e) violees violes violer viollee agresse(e)_sexuellement agressees_sexuellement abuse(e)_sexuellement
    abusee abusees_sexuellement enleve(e) enlevees kidnappe(e) sequestre(e) mariee_de_force mariees_de_force
    forcee_au_mariage reduite_en_esclavage reduite_a_l_esclavage forcee_a_se_prostituer agresse(e) agressees
    molestee  torture(e) brutalisee deshabillee mise_enceinte engrossee violentee mutilee donnee_en_mariage
    prise_comme_epouse abuse_d abuse_de forcee_a_epouser tabassee deshonoree retenue_captive tenue_captive
    emmenee_de_force prise_en_otage  exploitee_sexuellement harcelee viols_sur souillee forcee_de_se_marier
    violee_par gardee_comme_esclave   
    forcee_sous_la_menace ce_qu_ils_lui_ont_fait lui_ont_fait_subir abuse_de_moi couche_avec_elle_de_force souillees esclave_sexuelle abusait viol_de_ma m_a_viole m_ont_violee viole_ma l_ont_violee l_a_violee passe_dessus est_passe_sur passes_sur_elle
    abusees abuses_sexuellement
    salie l_a_salie prise_force prise_de_force`,
  offence: `viol viols viol_collectif violence_sexuelle violences_sexuelles agression agressions_sexuelles   
    esclavage_sexuel mariage_force agression_sexuelle abus_sexuel abus enlevement attaque sevices incident calvaire
    captivite drame attouchements exploitation_sexuelle sequestration faits`,
  subjected: 'subi subie survecu endure echappe victime_d vecu subissait',
  testify: `temoigne temoigner temoignage deposition depose_plainte porte_plainte porter_plainte  recit raconte
    declaration plainte proces_verbal pv_d_audition entendue audition auditionnee denonce reconnu raconter identifie
    accuse  relate confie entretien a_depose livre_son_temoignage interrogee interviewee s_est_confiee
    temoignera confrontation barre brise_le_silence a_tout_raconte
    a_tout_vu a_vu temoin_de tout_vu a_assiste_a connait_les_auteurs parler_au_juge parler_a_la_cour accepte_de_parler accepte_de_temoigner a_reconnu nous_a_dit m_a_dit    raconte_que nous_a_raconte confie_a n_a_rien_dit ne_dire_a_personne n_en_parler_a_personne identifie_le a_cite a_donne_le_nom a_revele
    decrit decrivait admis reconnait avoue avoir_garde   parle_des raconte_son raconte_comment s_est_plainte se_plaint nous_a_parle a_parle commente depositions recit_de depose_devant
    designe a_designe declaration_sous_serment tapissage a_huis_clos
    a_cache_la a_cache_les`,
  medical: `fistule vih enceinte fausse_couche avortement avorte accouche accouchement accouchera hysterectomie operee
    seropositive seropositif seropositivite suicide suicidaire psychiatrique traumatisee traumatisme hemorragie
    saignement hospitalisee hospitalise hospitalisation ist syphilis incontinente prophylaxie
    nee_du_viol ne_du_viol issu_du_viol issu_d_un_viol nee_d_un_viol ne_d_un_viol issue_d_un_viol grossesse sida
    certificat_medical certificat_medico_legal dossier_medical rapport_medical prolapsus dechirure sterile
    hepatite mutisme arv sous_arv chirurgie suture depression brulures blessures
    vvf perdu_son_bebe perdu_l_enfant perdu_son_enfant foetus depistee_positive testee_positive traitement_antiretroviral antiretroviral enfant_du_viol enceinte_de
    colostomie tenofovir fissure_anale morsures dernieres_regles ddr post_op infectee dechirures saigne cauchemars insomnie charge_virale salle_d_isolement tente_d_isolement test_de_grossesse ivg certificat_de_virginite hymen lesions plaies seins anale sein
    se_pendre pendue pendre s_est_pendue tenté_de_se_tuer`,
  medicalWeak: `soignee traitee traitement prise_en_charge referee orientee consultation consulte examinee ecoute
    transferee medicale suivie suivi_psychologique hebergee relogee evacuee retrouvee reintegree accueillie
    refuge centre_d_ecoute examen reparation indemnisee`,
  caseWork: 'accompagnee fiche_de_referencement fiche_de_liaison visitee rencontree',
  image: `photo photos photographie photographies image images video videos portrait cliche cliches
    visage jpg jpeg png mp4 img`,
  private: `vit_seule tout_le_monde_la_connait  boiteuse  sourde muette borgne aveugle bequille cicatrice
    handicapee albinos unijambiste manchote tatouage begue fauteuil_roulant amputee brulure
    begaie la_plus_grande foulard_jaune toit_de_tole porte_bleue premier_rang quadruples quadruplees triplees dent_en_or oeil_creve jambe_coupee cicatrices tatouee chauve naine taille boitille bossue
    qui_boite`,
  smallPlace: `village hameau quartier camp campement localite marche puits forage ecole eglise mosquee hopital clinique
    poste_de_controle barrage site bloc colline ferme champ champs riviere marigot fleuve pont brousse gare maison
    case domicile tente boutique jardin paroisse couvent moulin boulangerie pharmacie chapelle carrefour orphelinat
    zone_de_sante secteur rue rond_point centre_de_sante csref cscom dispensaire caserne prison grenier carriere
    mine madrassa medersa fontaine fourriere bergerie foret piste avenue impasse concession abri base
    brigade poste_de_police commissariat village_de lycee college dortoir latrines source pompe
    debarcadere gue embarcadere bac parcelle restaurant cantine bar buvette plantation briqueterie maraichage cuisine enclos cour ruelle dechetterie
    point_de_distribution`,
  region:
    'region province prefecture cercle pays territoire district etat departement zones regions provinces',
  venue: `hotel salle eglise ecole maison concession centre hopital mosquee restaurant tente auberge maison_des_femmes
    paroisse bureau bibliotheque chapelle adresse lieu local domicile hangar`,
  hospital: `hopital clinique centre_de_sante dispensaire maternite csref cscom chu infirmerie msf one_stop_center
    centre_hospitalier service_de_gynecologie
    hop hosp hgr
    tente_d_isolement bloc_operatoire urgences bloc_op`,
  school: 'ecole college lycee medersa madrassa internat maternelle fondamental',
  class: `classe cp1 cp2 cp ce1 ce2 cm1 cm2 6e 5e 4e 3e 7e 8e 9e sixieme cinquieme terminale annee_primaire
    annee_fondamentale seconde 6eme 5eme 4eme 3eme 7eme 8eme 9eme premiere_annee deuxieme_annee troisieme_annee annee`,
  room: `chambre lit salle box pavillon
    ch sle cellule couloir
    matelas pavillon couchette brancard isolement
    pav`,
  lives: `habite habitait habitant vit vivait reside residant demeure demeurant loge hebergee loge_chez cachee refugiee
    installee deplacee vivant originaire_de originaire_du domiciliee domicilie habitante_de native_de locataire
    reinstallee reinstalle relogee_a transferee_a dort dormait reste_chez sejourne campe logee accueillie_chez`,
  works: `vend vendait travaille travaillait enseigne cuisine tient garde tisse brasse  possede nettoie porte
    cultive frequente coud dirige chante etudie sert preche peche repare conduit tresse prepare fait_le_menage
    balaie moud mendie joue_dans prie`,
  street:
    'rue avenue boulevard porte maison parcelle lot bloc appartement concession n tente quartier logement villa',
  near: `pres_de pres_du pres_d a_cote_de a_cote_du derriere devant en_face_de en_face_du non_loin_de aux_abords_de
    a_proximite_de au_bord_de a_la_sortie_de a_l_entree_de`,
  month: `janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr sept oct nov
    dec ramadan`,
  weekday: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  relativeDay: `hier avant_hier cette_nuit ce_matin ce_soir demain la_nuit_derniere hier_soir hier_nuit la_semaine_derniere
    la_veille tabaski la_nuit_du le_jour_du jour_de_marche veille_de jour_de_la_fete noel paques`,
  hour: 'h heures heure midi minuit',
  yearUnit: 'an ans annee annees mois',
  old: '',
  aged: 'age agee ages agees a_peine',
  threshold: `moins plus dessous dessus inferieur superieur minimum maximum entre jusqu_a
    a_partir_de`,
  phone: `telephone tel portable mobile whatsapp appeler appelez numero cellulaire joignable contact contacter sms
    fixe appel contacts num imo viber`,
  idCard: `passeport carte_d_identite cni nina carte_nationale numero_d_identite carte_de_refugie carte_de_ration
    acte_de_naissance numero_d_enregistrement carte_d_electeur extrait_de_naissance carte_biometrique
    carte_consulaire numero_individuel carte_de_deplace numero_national carte_d_assurance fiche_descriptive
    ravec matricule jeton`,
  caseFile: `dossier affaire numero_de_dossier numero_d_affaire pv rp rmp code_survivante code_victime gbvims fiche
    code_du_cas cas code_patient numero_de_cas fiche_d_incident code_de_la_survivante registre code_beneficiaire identifiant`,
  social: `facebook instagram tiktok twitter snapchat telegram messenger profil compte pseudo identifiant linkedin
    page
    insta snap`,
  coordinates: 'gps coordonnees latitude longitude lat lon utm geolocalisation',
  mail: 'courriel mail email e_mail adresse_electronique gmail yahoo',
  law: `loi code article penal legal legale statut constitution decret projet_de_loi disposition dispositions arrete
    majorite age_legal age_minimum ordonnance alinea circulaire directive incrimination incriminations
    reprime punit definition infraction crime crimes protocole incrimine
    art al`,
  judgment: `condamne(e) condamnes condamnation jugement verdict juge_coupable acquitte reclusion emprisonnement peine
    inculpe(e) inculpes mis_en_examen poursuivi poursuivis proces arrete arretes tribunal cour audience coupable
    prison prisons radie servitude suspendu arret ecope parquet
    l_accuse les_accuses accuses contumace juges`,
  statistic: `pour_cent pourcentage total cas moyenne statistiques agrege agregees agreges chiffres taux indicateur
    nombre proportion cible ventile ventilees rapport_annuel publie donnees trimestre soit dont`,
  organization: `fondation association reseau fonds centre hopital clinique institut ong union conseil comite ministere
    organisation agence projet programme universite ecole lycee college compagnie commission cellule coalition
    federation forum initiative societe prix ligue convention resolution accord aeroport stade immeuble cooperative
    orphelinat division section unite pont rue avenue boulevard place camp caserne brigade bataillon radio mission
    maison front mouvement armee secretariat bureau plateforme equipe mosquee eglise cathedrale paroisse groupe
    loi plan atelier centre_hospitalier csref antenne memorial academie amphitheatre salle palais hotel`,
  meeting: `reunion rencontre atelier focus_group consultation seance assemblee causerie dialogue discussion
    se_reunit se_reunira se_reunissent se_reuniront se_retrouvent se_retrouveront groupe_de_parole groupe_d_ecoute
    conclave forum rendez_vous rdv reunira rencontrera retrouvailles
    mtg reu
    chorale repete repetition cercle priere repas ouvroir tontine`,
  network: `reseau_de_survivantes reseau_des_survivantes association_de_survivantes association_des_survivantes
    groupe_de_survivantes mouvement_des_survivantes reseau_des_victimes association_des_victimes survivantes
    survivants victimes`,
  policy: `politique formation formes formees module curriculum directives manuel sensibilisation campagne protocole
    strategie norme normes principe principes approche prise_en_charge_des orientation scenario confidentialite
    assurer garantir veiller appui service services soutien indicateur objectif procedure procedures modele
    consentement consentement_eclaire designe entend_par definition
    affiche brochure depliant guide livret`,
  document:
    'declaration temoignage rapport dossier entretien notes certificat liste formulaire fiche audition pv',
  officePlace: `bureau ligne_verte numero_vert ministere secretariat standard siege ambassade permanence
    mission cellule direction service point_focal guichet central
    studio std antenne gendarmerie poste ligne radio
    emission`,
  agreement: `accord cessez_le_feu droits droit loi lois convention embargo traite resolution obligations treve
    sanctions engagements reglement espace principe principes code confidentialite`,
  public: `lance ouvert inaugure preside assiste signe visite prononce accueilli premiere_dame chef_de_l_etat
    president_de_la_republique nomme_au nommee_ministre elu elue installe publie remis
    condoleances medaille remercie(e) motion absent(e) excuse(e) deces propose appuie
    hommage commemoration`,
  civic: 'formation forme formes formees atelier seance ceremonie cours seminaire anime animee',
  military: 'operation operations patrouille patrouilles base offensive deploiement bataillon convoi',
  weakAct: `emmene(e) emmenees prise trainee ligotee frappee  retenue capturee touchee  arrachee forcee  gardee rouee emportee raflee livree
     contrainte  entrainee tiree vendue  rachetee  ramenee   brulee fouettee humiliee  mordue agrippee  jetee
     prises
      
    attaquee  battue disparue disparu   deshabilles
    gardee gardees mariee mariees a_garde avoir_garde avait_garde`,
  danger: `menacee menace menaces menacees cachee se_cache relogee reinstallation relogement mutee fui chassee rejetee repudiee ostracisee represailles sa_securite peur craint recherchee la_cherchent la_recherchent stigmatisee mise_a_l_abri protection_rapprochee
    reloger portee_disparue`,
  shelter: `maison_d_accueil refuge maison_sure foyer abri_sur lieu_sur maison_de_transit centre_d_hebergement`,
  offender: `violeur violeurs ravisseur ravisseurs agresseur agresseurs bourreau bourreaux auteur_du_viol kidnappeur tortionnaire geolier`,
  captivity: `captivite captive captif echappe echappee echappees liberee liberees rancon esclavage enceinte_d_un_soldat enfant_d_un_soldat enfant_de_soldat femme_d_un_rebelle epouse_d_un_rebelle epouse_de_rebelle ex_epouse_de_rebelle femme_de_rebelle enfants_nes_en_captivite nee_en_captivite ce_qu_on_lui_a_fait ce_qu_on_a_fait ce_que_les_hommes ce_que_les_soldats venus_la_chercher venant_la_chercher coucher_avec contrainte_de_coucher nuit_ou defonce_sa_porte emmenee_en_brousse rentree_enceinte revenue_enceinte   ramenee enlevees abandonnee
    revenue_de_chez rendue_par rendue_au rentree_de_chez de_retour_de_chez revenus_de_chez rendues_par
    nue nues a_moitie_nue inconsciente`,
  fiction: `piece theatre saynete personnage personnages fictif fictive fiction film roman episode feuilleton sketch simulation jeu_de_role imaginaire bande_dessinee conte
    imaginez imaginons supposons`,
  nameList: `avec_noms avec_leurs_noms noms_et_telephones noms_et_ages liste_nominative noms_des_survivantes noms_des_victimes noms_des_filles`,
  aid: `indemnisation dommages_interets reparation aide_juridique allocation kit_de_dignite`,
  said: `affirme declare a_dit dit_que a_explique`,
};
