/** What is said about mails that did not arrive, and about what Jalon rests on. */
export const WORDS_ABOUT_MAILS = {
  'database-not-answering': {
    en: 'The database does not answer. Nothing is lost; try again.',
    fr: 'La base de données ne répond pas. Rien n’est perdu ; réessayez.',
    ar: 'لا تستجيب قاعدة البيانات. لم يُفقد شيء؛ أعد المحاولة.',
  },
  'mail-delivered-meanwhile': {
    en: 'This mail has been delivered meanwhile, so it is not sent again.',
    fr: 'Ce courriel a été remis entre-temps ; il n’est donc pas renvoyé.',
    ar: 'سُلِّمت هذه الرسالة في هذه الأثناء، ولذلك لا تُرسل من جديد.',
  },
  'mail-no-longer-needed': {
    en: 'What this mail says is no longer needed: it was done, it has run out, or its reader may no longer be told. It is not sent again.',
    fr: 'Le contenu de ce courriel n’est plus d’actualité : c’est fait, c’est périmé, ou son destinataire ne peut plus en être informé. Il n’est pas renvoyé.',
    ar: 'لم يعد مضمون هذه الرسالة لازماً: أُنجز الأمر أو انتهت صلاحيته أو لم يعد يجوز إبلاغ متلقيها. لا تُرسل من جديد.',
  },
  'mail-told-later': {
    en: 'A later digest of this person says what still holds, so this one is not sent again.',
    fr: 'Un récapitulatif plus récent de cette personne dit ce qui vaut encore ; celui-ci n’est donc pas renvoyé.',
    ar: 'يذكر موجز أحدث لهذا الشخص ما لا يزال قائماً، ولذلك لا تُرسل هذه الرسالة من جديد.',
  },
} as const;
