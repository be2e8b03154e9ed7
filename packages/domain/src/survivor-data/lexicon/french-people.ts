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
    personne_ne certaines certains plusieurs quelques
    anonyme`,
  might: `peut peuvent doit doivent devrait devraient pourra pourront pourrait   a_le_droit ont_le_droit
    droit_de faut
    a_droit ont_droit est_informee_de sont_informees est_recueilli est_recueillie est_recue_en est_entendue_par_une est_enfant
    toujours`,
  not: 'ne n pas jamais sans ni interdit interdite interdiction',
  who: 'qui dont que laquelle lequel a_qui',
  be: `est etait sont etaient ete fut furent a ont avait avaient etre ayant a_ete ont_ete avait_ete avaient_ete
    s_est s_etait est_ce se_fait suis ai`,
  of: 'de du d des pour aux au',
  and: 'et',
  by: 'par',
  only: 'seul(e) unique seulement',
  nth: `premier premiere deuxieme second(e) troisieme quatrieme cinquieme aine(e) cadet cadette benjamin(e) derniere
    dernier jeune petite petit 2e 3e 4e 1ere 2eme 3eme 4eme grande grand ancien ancienne feu defunt(e) nouvelle`,
  named: `nomme(e) appele(e) prenomme(e) denomme(e) s_appelle nommees nom_de repondant_au_nom_de la_nommee s_appelait la_nommee le_nomme identifiee_comme`,
  nicknamed: `surnomme(e) alias dit dite connu(e)_sous_le_nom surnom sobriquet connu(e)_sous connue_comme
    connu_comme que_tout_le_monde_appelle qu_on_appelle tout_le_monde_appelle 
    l_appelle l_appellent l_appelait on_surnomme qu_on_surnomme connue_de_tous_comme repond_au_surnom
    appellent appelle`,
  initialsWord: 'initiale initiales',
  at: `a au aux en dans pres devant derriere vers chez sur autour hors entre`,
  count: 'deux trois quatre cinq six sept huit neuf',
  small: 'deux trois quatre cinq six sept huit neuf',
  minor: `fille fillette garcon garconnet enfant mineur(e) adolescent(e) ado eleve ecolier ecoliere bebe orphelin(e)
    nourrisson gamin(e) lyceen lyceenne collegien collegienne petite_fille jeune_fille   filette petit
    nouveau_ne enfant_soldat`,
  adult: `femme homme dame monsieur veuve veuf divorcee refugie(e) deplace(e) detenu(e) captive captif
    menagere retournee rapatriee celibataire mariee femme_enceinte voisine
    voisin locataire habitante habitant villageoise villageois interessee individu personne_agee malade handicapee
    aveugle sourde sourde_muette vieille vieux ressortissante migrante prisonniere feme
    celle celui orpheline jeune ancienne doyenne inconnue etrangere prisonniere  heritiere   femme_seule sans_abri mendiante doyen
    epouse_de_rebelle femme_de_rebelle ex_epouse_de_rebelle femme_d_un_rebelle`,
  kin: `epouse mari mere pere soeur frere fils tante oncle niece neveu cousin(e) grand_mere grand_pere
    belle_soeur belle_mere belle_fille belle_soeur coepouse co_epouse
    fiancee fiance son_conjoint sa_conjointe le_conjoint la_conjointe compagne compagnon maman papa tutrice tuteur
    demi_soeur maratre gendre beau_pere beau_frere petit_fils
    gosse soeure grande_soeur petite_soeur ainee_de
    concubine bru fille_ainee fille_cadette belle_mere marraine
    cadette aine ainee benjamine pupille filleule marraine belle_mere petits_enfants triplee concubin ex_mari ex_femme ex_epouse veuve orphelin_de frangine frangin tonton tata neveux
    voisin voisine`,
  role: `sage_femme infirmier infirmiere enseignante enseignant institutrice instituteur vendeuse vendeur commercante
    commercant cuisiniere coiffeuse couturiere agricultrice cultivatrice paysanne eleveuse bergere berger
    etudiante etudiant matrone accoucheuse tradipraticienne interprete journaliste militante benevole domestique
    bonne servante animatrice relais_communautaire lavandiere potiere tisserande boulangere bouchere piroguiere
    teinturiere griotte griot cantatrice agente_de_sante religieuse soeur_religieuse caissiere serveuse
    restauratrice maraichere orpailleuse pecheuse gardienne gardien chauffeur mototaxi receptionniste secretaire
    assistante_sociale revendeuse transporteuse mecanicienne bouilleuse porteuse puisatiere blanchisseuse
    laborantine pharmacienne aide_soignante proprietaire_du directrice tenanciere gerante forgeronne sagefemme
    marchande vannieres tresseuse footballeuse danseuse
    gouvernante apprentie vanniere chanteuse conductrice taximan piroguier menuisiere cordonniere peintre soudeuse chasseur mineuse bijoutiere charbonniere laitiere nourrice nounou colporteuse dactylo comptable barmaid footballeuse entraineur arbitre conteuse poete prophetesse voyante dentiste veterinaire vaccinatrice guerisseuse porteuse_d_eau seminariste enfant_de_choeur batelier esthetiste receveuse pompiste cambiste miss institutrice_de sacristain sonneur restauratrice choriste chef_de_choeur`,
  office: `imam chef pasteur pretre cure eveque marabout maire directeur directrice proviseur censeur gouverneur
    commissaire muezzin sultan notable conseiller conseillere prefet sous_prefet instituteur medecin docteur
    sous_prefete chef_de_village chef_de_quartier chef_de_canton chef_de_groupement chef_coutumier catechiste
    pharmacien boulanger boucher forgeron president_du_comite abbe diacre cadi chef_de_fraction infirmier_chef
    major_du_centre mwami amenokal chef_de_site boutiquier mecanicien tailleur menuisier gardien sous_chef
    griot cheikh maitre_coranique maitre_d_ecole adjoint_au_maire principal sage_femme infirmier meunier
    instituteur pecheur berger eleveur commercant transporteur
    bailleur logeur patron employeur voisin chauffeur interprete garde_du_corps gardien cuisinier greffier
    restaurateur eveche eveque hotelier ancien ancien_du_clan chef_de_clan chef_de_terre chef_de_fraction president_des_jeunes geometre receveur postier chef_de_gare guerisseur meunier bottier libraire
    dugutigi amenokal bulama lawan ardo mai hakimi djirib douguiticki`,
  official: `general colonel commandant capitaine lieutenant sergent caporal adjudant brigadier chef_d_etat_major
    ministre ambassadeur ambassadrice juge procureur(e) magistrat(e) president(e) vice_president depute(e)
    senateur senatrice conseiller_principal conseillere_principale representant(e) representante_speciale
    representant_special secretaire_general secretaire_generale directeur_general directrice_generale point_focal
    inspecteur inspectrice gouverneur porte_parole rapporteur coordonnateur coordonnatrice formateur formatrice
    facilitateur facilitatrice expert(e) avocat(e) batonnier chef_de_mission chef_de_bureau col cdt lt gal adj cne
    professeur pr dr docteur maitre me officier greffier greffiere commissaire_divisionnaire conseiller_technique
    chef_de_division general_de_brigade consultant(e) animateur moderateur haut_commissaire premier_ministre
    garde_des_sceaux directrice_executive chef_de_guerre chef_de_groupe auteur signataire mediateur mediatrice
    presidente_de directeur_de directrice_de charge(e)_de_programme point_focale chef_rebelle responsable
    specialiste conseillere_juridique observateur militaire soldat gendarme policier policiere
    commissaire commissaire_principal
    mgr rev abbe`,
  title: `mme madame mlle mademoiselle mr tante tantie maman dame hadja adja
    sieur dame sr`,
  survivor: `survivant(e) victime rescape(e) victim vitime victme survivente survivnte suvivante survivt
    victim_e
    esclave_sexuelle ancienne_captive ex_captive ancienne_esclave
    vict surv
    l_une_des_victimes une_des_victimes l_une_des_filles une_des_filles l_une_des_femmes une_des_femmes l_une_des_plaignantes une_des_plaignantes l_une_des_survivantes`,
  witness: `temoin plaignant(e)  informateur informatrice lanceur_d_alerte lanceuse_d_alerte temion
    partie_civile declarant(e) denonciatrice
    temoin_oculaire temoin_cle seul_temoin`,
  patient: `patient(e) hospitalisee
    pte`,
  many: `femmes hommes enfants filles garcons personnes survivants survivantes victimes temoins familles epouses
    veuves meres civils communautes patientes patients mineurs mineures participantes participants beneficiaires
    gens eleves fillettes membres populations enseignants enseignantes infirmieres`,
  force: `soldat soldats milice milices miliciens combattant combattants rebelle rebelles assaillant assaillants
    homme_arme hommes_armes hommes_en_armes bandits troupes forces militaires elements djihadistes jihadistes
    auteurs agresseur agresseurs groupe groupes policiers gendarmes fama fardc individus_armes mercenaires
    ravisseurs coupeurs_de_route inconnus porteurs_d_uniforme terroristes`,
};
