/** What activities of such plans are called, in the two languages that they are written in. Invented. */
export const TITLES: readonly string[] = [
  'Adopter une directive interne sur la prévention et la répression des violences sexuelles liées au conflit',
  'Train commanders and military judges on command responsibility and referral of cases',
  'Former les officiers de police judiciaire à l’enquête et à l’orientation des dossiers',
  'Issue standing orders that prohibit sexual violence, and read them out in every barracks',
  'Désigner un point focal dans chaque région militaire et publier la liste',
  'Hold mobile court hearings and publish the number of judgments handed down',
  'Réviser le code pénal militaire afin d’y inscrire les crimes internationaux',
  'Vet candidates for integration and exclude those under investigation',
  'Organiser une campagne de sensibilisation auprès des chefs traditionnels et religieux',
  'Set up a joint committee that reviews the implementation of the plan every quarter',
  'Ouvrir un guichet d’assistance juridique auprès du tribunal de grande instance',
  'Sign undertakings by sector and division commanders and send copies to the committee',
];

export const PLACES: readonly string[] = [
  'Bamako',
  'Gao',
  'Mopti',
  'Ségou',
  'Juba',
  'Bentiu',
  'Yambio',
  'Goma',
  'Bukavu',
  'Bunia',
  'Bangui',
  'Bria',
];

export const DONE: readonly string[] = [
  'La directive a été signée et diffusée à toutes les unités ; deux sessions d’explication ont réuni 64 officiers.',
  'Three workshops were held for 85 commanders; the attendance lists were sent to the technical committee.',
  'Le projet de texte a été transmis au secrétariat général du Gouvernement ; son examen est prévu ce trimestre.',
  'Focal points were appointed in four of six sectors; two appointments wait for the order of the chief of staff.',
];
