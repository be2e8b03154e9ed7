import type { Language } from '@jalon/domain/language/text';
import type { FileRefusalCode } from '@jalon/domain/refusal/file-refusals';

/** Why a file is not taken, and what somebody can send instead. */
export const WORDS_ABOUT_FILES = {
  'file-missing': {
    en: 'Send one file, in the field “file”, and nothing else but a justification.',
    fr: 'Envoyez un seul fichier, dans le champ « file », et rien d’autre qu’une justification.',
    ar: 'أرسل ملفاً واحداً في الحقل «file»، ولا شيء غيره سوى المبرر.',
  },
  'file-empty': {
    en: 'This file is empty.',
    fr: 'Ce fichier est vide.',
    ar: 'هذا الملف فارغ.',
  },
  'file-too-large': {
    en: 'A file has at most 20 MB. Send a part of it, or a picture of lower resolution.',
    fr: 'Un fichier ne dépasse pas 20 Mo. Envoyez-en une partie, ou une image de moindre résolution.',
    ar: 'لا يتجاوز حجم الملف 20 ميغابايت. أرسل جزءاً منه أو صورة أقل دقة.',
  },
  'file-type-refused': {
    en: 'Files of this kind are not taken. Send a PDF, a Word, Excel or PowerPoint file, a CSV, a plain text, or a picture (JPEG, PNG, WebP).',
    fr: 'Ce type de fichier n’est pas accepté. Envoyez un PDF, un fichier Word, Excel ou PowerPoint, un CSV, un texte brut ou une image (JPEG, PNG, WebP).',
    ar: 'لا يُقبل هذا النوع من الملفات. أرسل ملف PDF أو Word أو Excel أو PowerPoint أو CSV أو نصاً عادياً أو صورة (JPEG أو PNG أو WebP).',
  },
  'file-old-office': {
    en: 'This is a Word, Excel or PowerPoint file of the old format. Save it as .docx, .xlsx, .pptx or PDF and send that.',
    fr: 'C’est un fichier Word, Excel ou PowerPoint de l’ancien format. Enregistrez-le en .docx, .xlsx, .pptx ou PDF, puis envoyez-le.',
    ar: 'هذا ملف Word أو Excel أو PowerPoint بالصيغة القديمة. احفظه بصيغة ‎.docx أو ‎.xlsx أو ‎.pptx أو PDF ثم أرسله.',
  },
  'file-unknown-picture': {
    en: 'This kind of picture is not taken. Save it as JPEG or PNG and send that.',
    fr: 'Ce type d’image n’est pas accepté. Enregistrez-la en JPEG ou PNG, puis envoyez-la.',
    ar: 'لا يُقبل هذا النوع من الصور. احفظها بصيغة JPEG أو PNG ثم أرسلها.',
  },
  'file-archive': {
    en: 'An archive is not taken: what is in it cannot be read. Send its files one by one.',
    fr: 'Une archive n’est pas acceptée : son contenu ne peut être lu. Envoyez ses fichiers un par un.',
    ar: 'لا تُقبل الملفات المضغوطة لتعذر قراءة محتواها. أرسل ملفاتها واحداً تلو الآخر.',
  },
  'file-has-macros': {
    en: 'This file holds a program (macros). Save it without macros, or as PDF, and send that.',
    fr: 'Ce fichier contient un programme (macros). Enregistrez-le sans macros, ou en PDF, puis envoyez-le.',
    ar: 'يحتوي هذا الملف على برنامج (وحدات ماكرو). احفظه بدونها أو بصيغة PDF ثم أرسله.',
  },
  'file-encrypted': {
    en: 'This file is protected by a password or encrypted. Remove the protection and send it again.',
    fr: 'Ce fichier est protégé par un mot de passe ou chiffré. Retirez la protection, puis renvoyez-le.',
    ar: 'هذا الملف محمي بكلمة مرور أو مشفَّر. أزل الحماية ثم أرسله مجدداً.',
  },
  'file-damaged': {
    en: 'This file cannot be read: it is damaged, or it is not what it says it is. Open it, save it anew and send that.',
    fr: 'Ce fichier ne peut être lu : il est endommagé ou n’est pas ce qu’il prétend être. Ouvrez-le, enregistrez-le de nouveau, puis envoyez-le.',
    ar: 'تتعذر قراءة هذا الملف: إما أنه تالف أو أنه ليس ما يدّعيه. افتحه واحفظه من جديد ثم أرسله.',
  },
  'file-too-rich': {
    en: 'There is more in this file than can be read: too many pages, parts, pixels or words. Send a part of it.',
    fr: 'Ce fichier contient plus que ce qui peut être lu : trop de pages, de parties, de pixels ou de mots. Envoyez-en une partie.',
    ar: 'يحتوي هذا الملف على أكثر مما يمكن قراءته: صفحات أو أجزاء أو وحدات صورة أو كلمات كثيرة جداً. أرسل جزءاً منه.',
  },
  'file-part-refused': {
    en: 'This document holds something that cannot be read: another file, a link to one, or a drawing of an old kind. Save it as PDF and send that.',
    fr: 'Ce document contient un élément qui ne peut être lu : un autre fichier, un lien vers un autre fichier ou un dessin d’un ancien type. Enregistrez-le en PDF, puis envoyez-le.',
    ar: 'يحتوي هذا المستند على ما تتعذر قراءته: ملف آخر أو رابط إليه أو رسم من نوع قديم. احفظه بصيغة PDF ثم أرسله.',
  },
  'file-takes-too-long': {
    en: 'Reading this file takes too long. Send a part of it, or save it anew as PDF.',
    fr: 'La lecture de ce fichier prend trop de temps. Envoyez-en une partie, ou enregistrez-le de nouveau en PDF.',
    ar: 'تستغرق قراءة هذا الملف وقتاً طويلاً. أرسل جزءاً منه أو احفظه من جديد بصيغة PDF.',
  },
  'upload-interrupted': {
    en: 'The file did not arrive whole. Nothing was stored; try again.',
    fr: 'Le fichier n’est pas arrivé en entier. Rien n’a été enregistré ; réessayez.',
    ar: 'لم يصل الملف كاملاً. لم يُحفظ شيء؛ أعد المحاولة.',
  },
  'uploads-at-once': {
    en: 'You are sending other files just now. Wait until they have arrived, then try again.',
    fr: 'Vous envoyez déjà d’autres fichiers. Attendez qu’ils soient arrivés, puis réessayez.',
    ar: 'أنت ترسل ملفات أخرى الآن. انتظر حتى تصل ثم أعد المحاولة.',
  },
  'uploads-busy': {
    en: 'Many files are arriving just now. Nothing was stored; try again in a moment.',
    fr: 'De nombreux fichiers arrivent en ce moment. Rien n’a été enregistré ; réessayez dans un instant.',
    ar: 'تصل ملفات كثيرة الآن. لم يُحفظ شيء؛ أعد المحاولة بعد لحظات.',
  },
  'own-upload': {
    en: 'You sent this file yourself. A second person of your side looks at it and confirms it.',
    fr: 'Vous avez envoyé ce fichier vous-même. Une seconde personne de votre partie l’examine et le confirme.',
    ar: 'أنت من أرسل هذا الملف. يطّلع عليه شخص ثانٍ من جانبك ويؤكده.',
  },
  'upload-not-waiting': {
    en: 'This file waits for nobody: it is confirmed already, or not attached to anything yet.',
    fr: 'Ce fichier n’attend personne : il est déjà confirmé, ou n’est encore joint à rien.',
    ar: 'لا ينتظر هذا الملف أحداً: فقد تأكد من قبل أو لم يُرفق بشيء بعد.',
  },
} as const satisfies Record<FileRefusalCode, Record<Language, string>>;
