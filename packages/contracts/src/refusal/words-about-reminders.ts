import type { Language } from '@jalon/domain/language/text';
import type { RefusalCode } from '@jalon/domain/refusal/refusal';

/** The part of the refusals' words that is about reminders, cards put off and the mission's calendar. */
export const WORDS_ABOUT_REMINDERS = {
  'nothing-to-put-off': {
    en: 'This activity is reported complete: nobody is reminded of its date any more.',
    fr: 'Cette activité est déclarée achevée : plus personne ne reçoit de rappel de son échéance.',
    ar: 'أُبلغ عن اكتمال هذا النشاط: لم يعد أحد يتلقى تذكيراً بموعده.',
  },
  'snooze-out-of-range': {
    en: 'Choose a day from tomorrow on, at most {days} days from today. You can put it off again then.',
    fr: 'Choisissez un jour à partir de demain, au plus tard dans {days} jours. Vous pourrez alors reporter de nouveau.',
    ar: 'اختر يوماً ابتداءً من الغد، خلال {days} يوماً على الأكثر. ويمكنك التأجيل مجدداً عندئذ.',
  },
  'snooze-is-over': {
    en: 'Your post has put nothing off on this activity, or it has ended already.',
    fr: 'Votre fonction n’a rien reporté pour cette activité, ou le report est déjà terminé.',
    ar: 'لم تؤجّل وظيفتك شيئاً في هذا النشاط، أو انتهى التأجيل.',
  },
  'days-twice': {
    en: 'The same number of days stands twice. Give each once.',
    fr: 'Le même nombre de jours figure deux fois. Indiquez chacun une seule fois.',
    ar: 'ورد عدد الأيام نفسه مرتين. اذكر كل عدد مرة واحدة.',
  },
  'ladder-order': {
    en: 'The coordinator hears of it after the co-lead, not before. Give at least {days} days.',
    fr: 'La coordination en est informée après le co-chef de file, non avant. Indiquez au moins {days} jours.',
    ar: 'تُبلَّغ المنسقة بعد الجهة المشاركة في القيادة لا قبلها. اذكر {days} يوماً على الأقل.',
  },
  'unknown-time-zone': {
    en: 'This server does not know the time zone {zone}. Choose one from the list.',
    fr: 'Ce serveur ne connaît pas le fuseau horaire {zone}. Choisissez-en un dans la liste.',
    ar: 'لا يعرف هذا الخادم المنطقة الزمنية {zone}. اختر واحدة من القائمة.',
  },
  'no-working-day': {
    en: 'A week needs at least one working day, or no mail could ever leave.',
    fr: 'La semaine doit compter au moins un jour ouvré, sans quoi aucun courriel ne pourrait partir.',
    ar: 'يجب أن يكون في الأسبوع يوم عمل واحد على الأقل، وإلا لما أمكن إرسال أي رسالة.',
  },
  'holiday-twice': {
    en: 'This day stands twice among the holidays.',
    fr: 'Ce jour figure deux fois parmi les jours fériés.',
    ar: 'ورد هذا اليوم مرتين بين أيام العطل.',
  },
  'holiday-has-passed': {
    en: 'A day that has passed is neither added nor taken away: what left that day has left.',
    fr: 'Un jour passé ne s’ajoute ni ne se retire : ce qui est parti ce jour-là est parti.',
    ar: 'لا يُضاف يوم مضى ولا يُحذف: ما أُرسل في ذلك اليوم قد أُرسل.',
  },
} as const satisfies Partial<Record<RefusalCode, Record<Language, string>>>;
