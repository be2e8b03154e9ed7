import type { Language, Text } from '../language/text.ts';
import type { GuardKind } from './guard-finding.ts';

/** What was seen, why it matters, what to write instead. French and Arabic are to be checked by native speakers. */
const EXPLANATIONS: Record<GuardKind, Required<Text>> = {
  survivor_named: {
    en: 'This looks like the name of a survivor or victim. Jalon holds commitments, never cases: leave the name out.',
    fr: 'Ceci ressemble au nom d’une survivante ou d’une victime. Jalon contient des engagements, jamais des cas : omettez le nom.',
    ar: 'يبدو أن هذا اسم ناجية أو ضحية. يحفظ Jalon الالتزامات ولا يحفظ الحالات أبداً: احذف الاسم.',
  },
  initials_or_alias: {
    en: 'Initials or a nickname are enough for those who know the place to find a person out. Leave them out.',
    fr: 'Des initiales ou un surnom suffisent à qui connaît les lieux pour reconnaître une personne. Omettez-les.',
    ar: 'الأحرف الأولى أو اللقب تكفي لمن يعرف المكان كي يتعرف على الشخص. احذفها.',
  },
  minor_with_age: {
    en: 'An age beside a girl, boy or woman can identify a person who survived. Leave the age and the place out, or give a published total.',
    fr: 'Un âge à côté d’une fille, d’un garçon ou d’une femme peut identifier une personne survivante. Omettez l’âge et le lieu, ou donnez un total publié.',
    ar: 'ذكر العمر إلى جانب فتاة أو فتى أو امرأة قد يكشف هوية أحد الناجين. احذف العمر والمكان، أو اذكر مجموعاً منشوراً.',
  },
  person_described: {
    en: 'Whoever knows the place can tell from this description who is meant, even without a name. Describe the service or the measure, not the person.',
    fr: 'Qui connaît les lieux peut comprendre de qui il s’agit, même sans nom. Décrivez le service ou la mesure, pas la personne.',
    ar: 'من يعرف المكان يستطيع أن يعرف من المقصود بهذا الوصف حتى من دون اسم. صف الخدمة أو الإجراء لا الشخص.',
  },
  witness_identified: {
    en: 'This could show who testified or reported. A witness who is found out is in danger: write that testimony was heard, not by whom.',
    fr: 'Ceci pourrait révéler qui a témoigné ou porté plainte. Un témoin reconnu est en danger : écrivez qu’un témoignage a été entendu, sans dire de qui.',
    ar: 'قد يكشف هذا من أدلى بشهادة أو قدم بلاغاً. الشاهد الذي تُعرف هويته في خطر: اكتب أن شهادة سُمعت من دون ذكر صاحبها.',
  },
  child_described: {
    en: 'A child’s school or class leads to the child. Leave the school and the class out.',
    fr: 'L’école ou la classe d’un enfant mène à cet enfant. Omettez l’école et la classe.',
    ar: 'مدرسة الطفل أو صفه يقودان إليه. احذف المدرسة والصف.',
  },
  incident_located: {
    en: 'An act of violence with its place and day can identify who survived it. Give a region and a period from a published report.',
    fr: 'Un acte de violence avec son lieu et son jour peut identifier la personne qui l’a subi. Donnez une région et une période tirées d’un rapport publié.',
    ar: 'ذكر فعل عنف مع مكانه ويومه قد يكشف هوية من تعرض له. اذكر منطقة وفترة من تقرير منشور.',
  },
  medical_detail: {
    en: 'What a patient suffers from, or the room where she lies, can identify her and is hers alone to tell. Give only the number of people treated.',
    fr: 'Le mal dont souffre une patiente, ou la chambre où elle se trouve, peut l’identifier et n’appartient qu’à elle. Donnez seulement le nombre de personnes soignées.',
    ar: 'ما تعاني منه المريضة أو الغرفة التي ترقد فيها قد يكشف هويتها، وهو شأنها وحدها. اذكر فقط عدد من تلقين العلاج.',
  },
  phone_number: {
    en: 'This looks like a telephone number. A number leads to a person: leave it out, contacts are kept with the post.',
    fr: 'Ceci ressemble à un numéro de téléphone. Un numéro mène à une personne : omettez-le, les contacts sont gardés avec la fonction.',
    ar: 'يبدو أن هذا رقم هاتف. الرقم يقود إلى شخص: احذفه، فبيانات الاتصال محفوظة مع الوظيفة.',
  },
  email_address: {
    en: 'This looks like a person’s e-mail address. It leads to that person: leave it out.',
    fr: 'Ceci ressemble à l’adresse électronique d’une personne. Elle mène à cette personne : omettez-la.',
    ar: 'يبدو أن هذا عنوان بريد إلكتروني لشخص. العنوان يقود إلى صاحبه: احذفه.',
  },
  social_handle: {
    en: 'This looks like an account on a social network. It leads to a person: leave it out.',
    fr: 'Ceci ressemble à un compte sur un réseau social. Il mène à une personne : omettez-le.',
    ar: 'يبدو أن هذا حساب على شبكة اجتماعية. الحساب يقود إلى شخص: احذفه.',
  },
  id_number: {
    en: 'This looks like the number of an identity, refugee or ration card. It belongs to one person: leave it out.',
    fr: 'Ceci ressemble au numéro d’une carte d’identité, de réfugié ou de ration. Il n’appartient qu’à une personne : omettez-le.',
    ar: 'يبدو أن هذا رقم بطاقة هوية أو لجوء أو تموين. الرقم يخص شخصاً واحداً: احذفه.',
  },
  case_number: {
    en: 'This looks like the number of a case or file. Whoever can open the file finds the person: leave it out.',
    fr: 'Ceci ressemble au numéro d’un cas ou d’un dossier. Qui peut ouvrir le dossier trouve la personne : omettez-le.',
    ar: 'يبدو أن هذا رقم حالة أو ملف. من يستطيع فتح الملف يجد الشخص: احذفه.',
  },
  postal_address: {
    en: 'This says where a person can be found. Leave the address out; a region is enough.',
    fr: 'Ceci dit où trouver une personne. Omettez l’adresse ; une région suffit.',
    ar: 'هذا يدل على مكان وجود شخص. احذف العنوان؛ تكفي المنطقة.',
  },
  coordinates: {
    en: 'These look like coordinates. They lead to a house or a shelter: leave them out; a region is enough.',
    fr: 'Ceci ressemble à des coordonnées géographiques. Elles mènent à une maison ou à un refuge : omettez-les ; une région suffit.',
    ar: 'يبدو أن هذه إحداثيات. الإحداثيات تقود إلى منزل أو ملجأ: احذفها؛ تكفي المنطقة.',
  },
  image_of_person: {
    en: 'A picture of a survivor, a witness or a child shows who it is. Do not describe it, link it or attach it.',
    fr: 'L’image d’une survivante, d’un témoin ou d’un enfant montre de qui il s’agit. Ne la décrivez pas, ne la liez pas, ne la joignez pas.',
    ar: 'صورة ناجية أو شاهد أو طفل تكشف هويته. لا تصفها ولا تضع رابطاً لها ولا ترفقها.',
  },
  meeting_of_survivors: {
    en: 'People could be waited for where survivors meet. Give a date and a region at most, no venue and no hour.',
    fr: 'On pourrait guetter des personnes là où des survivantes se réunissent. Donnez au plus une date et une région, ni lieu ni heure.',
    ar: 'قد يُترصد للناس حيث تجتمع الناجيات. اذكر على الأكثر تاريخاً ومنطقة، من دون مكان ولا ساعة.',
  },
};

export function explain(kind: GuardKind, language: Language): string {
  return EXPLANATIONS[kind][language];
}
