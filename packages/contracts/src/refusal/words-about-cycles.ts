import type { Language } from '@jalon/domain/language/text';
import type { RefusalCode } from '@jalon/domain/refusal/refusal';

/** The part of the refusals' words that is about reporting calendars and their dates. */
export const WORDS_ABOUT_CYCLES = {
  'dates-not-in-order': {
    en: 'The dates must follow each other: start, end, reports due, close.',
    fr: 'Les dates doivent se suivre : début, fin, remise des comptes rendus, clôture.',
    ar: 'يجب أن تتوالى التواريخ: البداية، النهاية، موعد تقديم التقارير، الإغلاق.',
  },
  'closes-too-late': {
    en: 'A period of this kind closes at most {days} days after its end, so that it is closed before the one after the next begins.',
    fr: 'Une période de ce type se clôt au plus {days} jours après sa fin, pour être close avant que ne commence celle d’après la suivante.',
    ar: 'تُغلَق الفترة من هذا النوع بعد نهايتها بما لا يتجاوز {days} يوماً، كي تكون مغلقة قبل بدء الفترة التي بعد التالية.',
  },
  'periods-required': {
    en: 'Add at least one period, or choose months, quarters or half-years.',
    fr: 'Ajoutez au moins une période, ou choisissez des mois, des trimestres ou des semestres.',
    ar: 'أضف فترة واحدة على الأقل، أو اختر الأشهر أو الفصول أو أنصاف السنوات.',
  },
  'periods-not-in-a-row': {
    en: 'This period must start on {date}, the day after the one before it ends: no gap and no overlap.',
    fr: 'Cette période doit commencer le {date}, au lendemain de la fin de la précédente : ni trou ni chevauchement.',
    ar: 'يجب أن تبدأ هذه الفترة في {date}، أي في اليوم التالي لنهاية الفترة السابقة: بلا فجوة ولا تداخل.',
  },
  'past-the-next-due': {
    en: 'This does not fit with the neighbouring period (see {date}): one period must close before reports on the next are due.',
    fr: 'Cela ne s’accorde pas avec la période voisine (voir {date}) : une période doit être close avant que ne soient dus les comptes rendus de la suivante.',
    ar: 'لا يتوافق هذا مع الفترة المجاورة (انظر {date}): يجب أن تُغلَق الفترة قبل حلول موعد تقارير الفترة التالية.',
  },
  'date-too-far': {
    en: 'This day lies too far ahead: {date} is the last one possible. Look at the year again.',
    fr: 'Ce jour est trop éloigné : le {date} est le dernier possible. Vérifiez l’année.',
    ar: 'هذا اليوم بعيد جداً: آخر يوم ممكن هو {date}. تحقّقوا من السنة.',
  },
  'label-taken': {
    en: 'Another period bears this name already.',
    fr: 'Une autre période porte déjà ce nom.',
    ar: 'تحمل فترة أخرى هذا الاسم بالفعل.',
  },
  'period-past-plan-end': {
    en: 'The plan ends on {date}: a period cannot end after it. Extend the plan first, or choose an earlier day.',
    fr: 'Le plan prend fin le {date} : une période ne peut finir après. Prolongez d’abord le plan, ou choisissez un jour antérieur.',
    ar: 'تنتهي الخطة في {date}: لا يمكن أن تنتهي فترة بعد ذلك. مدّد الخطة أولاً أو اختر يوماً أسبق.',
  },
  'not-an-extension': {
    en: 'An extension gives more time: choose a day after {date}, or leave the date as it is.',
    fr: 'Une prolongation donne plus de temps : choisissez un jour après le {date}, ou laissez la date telle quelle.',
    ar: 'التمديد يمنح وقتاً إضافياً: اختر يوماً بعد {date}، أو اترك التاريخ كما هو.',
  },
} as const satisfies Partial<Record<RefusalCode, Record<Language, string>>>;
