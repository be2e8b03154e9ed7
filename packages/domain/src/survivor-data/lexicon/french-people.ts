import type { Lexicon } from './tags.ts';

/** French, without accents: small words and words for people. */
export const frenchPeople: Lexicon = {
  the: 'le la les ce cet cette ces celle celui l',
  a: 'un une autre',
  possessive: 'son sa ses leur leurs mon ma mes',
  she: 'elle il lui l_a',
  they: 'elles ils eux',
  me: 'je j moi me m nous',
  every: `chaque tout toute tous toutes quiconque si lorsqu lorsque quand aucun aucune nul nulle quelconque
    personne_ne certaines certains plusieurs quelques anonyme beaucoup nombreuses nombreux la_plupart`,
  might: `peut peuvent doit doivent devrait devraient pourra pourront pourrait a_le_droit ont_le_droit droit_de faut
    a_droit ont_droit est_informee_de sont_informees est_recueilli est_recueillie est_recue_en est_entendue_par_une
    est_enfant toujours`,
  not: 'ne n pas jamais sans ni interdit interdite interdiction',
  who: 'qui dont que laquelle lequel a_qui',
  be: `est etait sont etaient ete fut furent a ont avait avaient etre ayant a_ete ont_ete avait_ete avaient_ete s_est
    s_etait est_ce se_fait suis ai`,
  of: 'de du d des pour aux au',
  and: 'et',
  by: 'par',
  only: 'seul(e) unique seulement',
  nth: `premier premiere deuxieme second(e) troisieme quatrieme cinquieme aine(e) cadet cadette benjamin(e) derniere
    dernier jeune petite petit 2e 3e 4e 1ere 2eme 3eme 4eme grande grand ancien ancienne feu defunt(e) nouvelle
    sixieme_enfant septieme huitieme neuvieme 5e 6e 7e benjamines`,
  named: `nomme(e) appele(e) prenomme(e) denomme(e) s_appelle nommees nom_de repondant_au_nom_de la_nommee s_appelait
    le_nomme identifiee_comme`,
  nicknamed: `surnomme(e) alias dit dite connu(e)_sous_le_nom surnom sobriquet connu(e)_sous connue_comme connu_comme
    que_tout_le_monde_appelle qu_on_appelle tout_le_monde_appelle l_appelle l_appellent l_appelait on_surnomme
    qu_on_surnomme connue_de_tous_comme repond_au_surnom appellent appelle que_l_on_surnomme qu_on_nomme
    que_l_on_nomme que_l_on_appelle que_les_voisins_appellent repondant_au_surnom mieux_connue mieux_connu`,
  initialsWord: 'initiale initiales',
  at: 'a au aux en dans pres devant derriere vers chez sur autour hors entre',
  count: 'deux trois quatre cinq six sept huit neuf',
  small: 'deux trois quatre cinq six sept huit neuf',
  minor: `fille fillette garcon garconnet enfant mineur(e) adolescent(e) ado eleve ecolier ecoliere bebe orphelin(e)
    nourrisson gamin(e) lyceen lyceenne collegien collegienne petite_fille jeune_fille filette petit nouveau_ne
    enfant_soldat pupille ecolieres gosse mioche fillettes puinee petiote petiot marmot marmaille bambin bambine
    poupon prematuree premature jumelles_de garcons_de enfant_ne mineure_non_accompagnee`,
  adult: `femme homme dame monsieur veuve veuf divorcee refugie(e) deplace(e) detenu(e) captive captif menagere
    retournee rapatriee celibataire mariee femme_enceinte voisine voisin locataire habitante habitant villageoise
    villageois interessee individu personne_agee malade handicapee aveugle sourde sourde_muette vieille vieux
    ressortissante migrante prisonniere feme celle celui orpheline jeune ancienne doyenne inconnue etrangere
    heritiere femme_seule sans_abri mendiante doyen epouse_de_rebelle femme_de_rebelle ex_epouse_de_rebelle
    femme_d_un_rebelle vieillarde vieillard octogenaire septuagenaire sexagenaire quinquagenaire quadragenaire
    trentenaire vingtenaire divorce concitoyenne campagnarde villageoises nomade otage esclave mere_celibataire
    fille_mere mere_seule mere_isolee jeune_mere future_mere mere_de_deux mere_de_trois mere_de_quatre mere_de_cinq
    mere_de_six mere_de_sept mere_de_huit mere_de_neuf pere_de_deux pere_de_trois pere_de_quatre pere_de_cinq
    femme_mariee jeune_femme jeune_homme jeune_veuve femme_agee fugitive rescape infirme paraplegique sinistree
    allaitante parturiente logeuse hotesse quidam rombiere benjamine`,
  kin: `epouse mari mere pere soeur frere fils tante oncle niece neveu cousin(e) grand_mere grand_pere belle_soeur
    belle_mere belle_fille coepouse co_epouse fiancee fiance son_conjoint sa_conjointe le_conjoint la_conjointe
    compagne compagnon maman papa tutrice tuteur demi_soeur maratre gendre beau_pere beau_frere petit_fils gosse
    soeure grande_soeur petite_soeur ainee_de concubine bru fille_ainee fille_cadette marraine cadette aine ainee
    benjamine pupille filleule petits_enfants triplee concubin ex_mari ex_femme ex_epouse veuve orphelin_de frangine
    frangin tonton tata neveux voisin voisine seconde_epouse premiere_epouse deuxieme_epouse troisieme_epouse
    quatrieme_epouse grand_tante grand_oncle petite_niece petit_neveu demi_frere pere_adoptif mere_adoptive
    fille_adoptive fils_adoptif enfant_adoptif parrain soeurette frerot compagne_de concubinage amant amante
    petit_ami petite_amie copain copine promis promise rivale coepouses premier_ne premiere_nee dernier_ne
    derniere_nee fille_unique fils_unique enfant_unique feu_mari defunt_mari parente proche_parente beau_fils
    belles_soeurs belles_filles mere_du_bebe pere_du_bebe aieule aieul mamie papi memere doyenne_de`,
  role: `sage_femme infirmier infirmiere enseignante enseignant institutrice instituteur vendeuse vendeur commercante
    commercant cuisiniere coiffeuse couturiere agricultrice cultivatrice paysanne eleveuse bergere berger etudiante
    etudiant matrone accoucheuse tradipraticienne interprete journaliste militante benevole domestique bonne servante
    animatrice relais_communautaire lavandiere potiere tisserande boulangere bouchere piroguiere teinturiere griotte
    griot cantatrice agente_de_sante religieuse soeur_religieuse caissiere serveuse restauratrice maraichere
    orpailleuse pecheuse gardienne gardien chauffeur mototaxi receptionniste secretaire assistante_sociale revendeuse
    transporteuse mecanicienne bouilleuse porteuse puisatiere blanchisseuse laborantine pharmacienne aide_soignante
    proprietaire_du directrice tenanciere gerante forgeronne sagefemme marchande vannieres tresseuse footballeuse
    danseuse gouvernante apprentie vanniere chanteuse conductrice taximan piroguier menuisiere cordonniere peintre
    soudeuse chasseur mineuse bijoutiere charbonniere laitiere nourrice nounou colporteuse dactylo comptable barmaid
    entraineur arbitre conteuse poete prophetesse voyante dentiste veterinaire vaccinatrice guerisseuse
    porteuse_d_eau seminariste enfant_de_choeur batelier esthetiste receveuse pompiste cambiste miss institutrice_de
    sacristain sonneur choriste chef_de_choeur muezzin sacristine bedeau brodeuse fileuse tisseuse teinturier
    briquetiere macon maconne plombier electricien electricienne soudeur forgeron bijoutier barbier perruquiere
    cordonnier maroquiniere tanneur tanneuse poissonniere legumiere epicier epiciere bucheronne bucheron
    ramasseuse_de_bois porteur_d_eau fontainier fontainiere pompiere garde_forage laveuse lingere plongeuse traiteur
    charretier charretiere chamelier vacher vachere chevrier chevriere laitier trayeuse ouvriere_agricole ouvriere
    ouvrier journaliere journalier jardinier jardiniere concierge portier portiere femme_de_menage fille_de_menage
    boy bonne_a_tout_faire evangeliste diaconesse maitresse_d_ecole maitre_coranique enqueteuse scribe
    ecrivain_public dj lutteur lutteuse athlete basketteuse handballeuse cycliste aide_infirmiere aide_accoucheuse
    brancardier herboriste rebouteux devin devineresse feticheur feticheuse fossoyeur croque_mort correspondante
    camerawoman caissier libraire usuriere vendeuses aubergiste serveur hotesse femme_de_chambre camionneur pecheur
    pagayeur pagayeuse mareyeuse meneuse exciseuse crieur crieuse balayeuse cireur repasseuse pileuse egreneuse
    moulineuse potier sculpteur sculptrice maitre_nageur stagiaire eleve_infirmiere infirmiere_stagiaire`,
  office: `imam chef pasteur pretre cure eveque marabout maire directeur directrice proviseur censeur gouverneur
    commissaire muezzin sultan notable conseiller conseillere prefet sous_prefet instituteur medecin docteur
    sous_prefete chef_de_village chef_de_quartier chef_de_canton chef_de_groupement chef_coutumier catechiste
    pharmacien boulanger boucher forgeron president_du_comite abbe diacre cadi chef_de_fraction infirmier_chef
    major_du_centre mwami amenokal chef_de_site boutiquier mecanicien tailleur menuisier gardien sous_chef griot
    cheikh maitre_coranique maitre_d_ecole adjoint_au_maire principal sage_femme infirmier meunier pecheur berger
    eleveur commercant transporteur bailleur logeur patron employeur voisin chauffeur interprete garde_du_corps
    cuisinier greffier restaurateur eveche hotelier ancien ancien_du_clan chef_de_clan chef_de_terre
    president_des_jeunes geometre receveur postier chef_de_gare guerisseur bottier libraire dugutigi bulama lawan
    ardo mai hakimi djirib douguiticki cheffe cheffe_coutumiere cheffe_de_quartier cheffe_de_village
    maitresse_d_internat surveillante surveillant emir lamido alkali hogon mufti khatib moufti cure_doyen vicaire
    chanoine chanoine_de abbesse mere_superieure superieure recteur pretresse chef_de_famille chef_de_lignage
    chef_de_tribu chef_de_secteur chef_de_localite chef_d_avenue chef_de_rue chef_de_cellule chef_de_colline
    chef_de_chefferie chef_de_camp chef_d_etablissement chef_de_poste chef_d_equipe contremaitre patronne
    proprietaire_de bailleresse epicier barbier coiffeur aubergiste tenancier facteur echevin adjoint_du_maire
    secretaire_general_de_mairie president_de_quartier presidente_des_femmes gerant gerant_du_bar imam_ratib
    prefet_des_etudes prefet_de_discipline delegue_du_bloc`,
  official: `general colonel commandant capitaine lieutenant sergent caporal adjudant brigadier chef_d_etat_major
    ministre ambassadeur ambassadrice juge procureur(e) magistrat(e) president(e) vice_president depute(e) senateur
    senatrice conseiller_principal conseillere_principale representant(e) representante_speciale representant_special
    secretaire_general secretaire_generale directeur_general directrice_generale point_focal inspecteur inspectrice
    gouverneur prefet maire conseiller conseillere porte_parole rapporteur coordonnateur coordonnatrice formateur formatrice facilitateur facilitatrice
    expert(e) avocat(e) batonnier chef_de_mission chef_de_bureau col cdt lt gal adj cne professeur pr dr docteur
    maitre me officier greffier greffiere commissaire_divisionnaire conseiller_technique chef_de_division
    general_de_brigade consultant(e) animateur moderateur haut_commissaire premier_ministre garde_des_sceaux
    directrice_executive chef_de_guerre chef_de_groupe auteur signataire mediateur mediatrice presidente_de
    directeur_de directrice_de charge(e)_de_programme point_focale chef_rebelle responsable specialiste
    conseillere_juridique observateur militaire soldat gendarme policier policiere commissaire commissaire_principal
    mgr rev abbe consul charge_d_affaires attache emissaire chanceliere rectrice auditeur mediateur_de_la_republique
    huissier greffiere_en_chef greffier_en_chef chef_de_cabinet directeur_de_cabinet directrice_de_cabinet
    ministre_delegue secretaire_d_etat directeur_pays directrice_pays directeur_regional directrice_regionale
    chef_de_projet cheffe_de_projet chargee_de_programme conseiller_genre conseillere_genre conseiller_protection
    conseillere_protection officier_de_liaison lieutenant_colonel sous_lieutenant adjudant_chef sergent_chef
    caporal_chef marechal_des_logis commissaire_de_police inspecteur_de_police opj sous_officier colonel_major amiral
    contre_amiral intendant procureur_general procureure_generale procureur_militaire avocat_general avocate_generale
    premier_president premiere_presidente juge_d_instruction juge_des_enfants auditeur_militaire substitut
    premier_substitut vice_gouverneur vice_ministre parlementaire echevine conferenciere conferencier intervenant
    intervenante monitrice moniteur bourgmestre administrateur_du_territoire`,
  title: 'mme madame mlle mademoiselle mr tante tantie maman dame hadja adja sieur sr',
  survivor: `survivant(e) victime rescape(e) victim vitime victme survivente survivnte suvivante survivt victim_e
    esclave_sexuelle ancienne_captive ex_captive ancienne_esclave vict surv l_une_des_victimes une_des_victimes
    l_une_des_filles une_des_filles l_une_des_femmes une_des_femmes l_une_des_plaignantes une_des_plaignantes
    l_une_des_survivantes la_lesee lesee personne_lesee violentee l_une_des_eleves l_une_des_patientes
    l_une_des_captives l_une_des_deplacees l_une_des_beneficiaires une_des_captives une_des_deplacees
    l_une_des_otages l_une_d_elles`,
  witness: `temoin plaignant(e) informateur informatrice lanceur_d_alerte lanceuse_d_alerte temion partie_civile
    declarant(e) denonciatrice temoin_oculaire temoin_cle seul_temoin requerant(e) partie_plaignante partie_civ
    deposant(e) indicateur indic notre_source ma_source notre_informateur notre_informatrice source_locale
    temoin_a_charge temoin_a_decharge temoin_protege temoin_direct temoin_principal premier_temoin dernier_temoin
    deuxieme_temoin temoin_anonyme accusatrice`,
  patient: 'patient(e) hospitalisee pte beneficiaire usagere consultante parturiente accouchee cliente',
  many: `femmes hommes enfants filles garcons personnes survivants survivantes victimes temoins familles epouses
    veuves meres civils communautes patientes patients mineurs mineures participantes participants beneficiaires gens
    eleves fillettes membres populations enseignants enseignantes infirmieres parents proches voisins usagers
    clientes beneficiaires_directs agriculteurs commercants chauffeurs journalistes avocats avocates juges procureurs
    magistrats magistrates enqueteurs enquetrices imams pasteurs chefs notables jeunes aines policieres formateurs
    formatrices agents`,
  force: `soldat soldats milice milices miliciens combattant combattants rebelle rebelles assaillant assaillants
    homme_arme hommes_armes hommes_en_armes bandits troupes forces militaires elements djihadistes jihadistes auteurs
    agresseur agresseurs groupe groupes policiers gendarmes fama fardc individus_armes mercenaires ravisseurs
    coupeurs_de_route inconnus porteurs_d_uniforme terroristes hommes_masques hommes_encagoules cagoules
    militaire_ivre mercenaire wagner russes_armes bandit braqueurs coupeurs razzieurs ravisseur assaillantes gang
    gangs tontons paramilitaires corps_habilles homme_en_uniforme hommes_en_uniforme homme_en_treillis
    hommes_en_treillis hommes_sur_motos jeunes_armes nyatura wazalendo maimai mai_mai codeco adf lra seleka
    antibalaka anti_balaka`,
};
