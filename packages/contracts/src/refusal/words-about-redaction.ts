/** What is said about a passage that is to be taken out. */
export const WORDS_ABOUT_REDACTION = {
  'passage-not-there': {
    en: 'There are no such words in this field. Load the page anew and select them again.',
    fr: 'Ces mots ne figurent pas dans ce champ. Rechargez la page et sélectionnez-les de nouveau.',
    ar: 'لا توجد هذه الكلمات في هذا الحقل. أعد تحميل الصفحة وحدّدها من جديد.',
  },
  'passage-changed': {
    en: 'The passage has been changed since it was named, so nobody knows any more what was meant. Refuse this request and name the passage again.',
    fr: 'Le passage a été modifié depuis la demande ; on ne sait plus ce qui était visé. Refusez cette demande et désignez le passage de nouveau.',
    ar: 'عُدّل المقطع منذ تقديم الطلب، فلم يعد معروفاً ما المقصود به. ارفض هذا الطلب وحدّد المقطع من جديد.',
  },
  'reason-repeats-passage': {
    en: 'The reason repeats the words that are to disappear. It stays: say why without them.',
    fr: 'Le motif répète les mots qui doivent disparaître. Il est conservé : expliquez sans les citer.',
    ar: 'يكرر السبب الكلمات المراد حجبها. السبب يبقى محفوظاً: اشرح دون ذكرها.',
  },
  'redaction-decided': {
    en: 'This request has been decided already.',
    fr: 'Cette demande a déjà fait l’objet d’une décision.',
    ar: 'بُتّ في هذا الطلب من قبل.',
  },
  'own-redaction': {
    en: 'You asked for this. Somebody of the other side decides.',
    fr: 'Cette demande est la vôtre. La décision revient à une personne de l’autre partie.',
    ar: 'هذا الطلب طلبك أنت. القرار لشخص من الطرف الآخر.',
  },
  'redaction-needs-the-other-side': {
    en: 'Your side asked for this. Somebody of the other side decides.',
    fr: 'Cette demande vient de votre partie. La décision revient à une personne de l’autre partie.',
    ar: 'هذا الطلب من طرفكم. القرار لشخص من الطرف الآخر.',
  },
} as const;
