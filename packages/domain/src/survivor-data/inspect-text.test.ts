import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectText } from './inspect-text.ts';

const kindsIn = (text: string) => inspectText(text).map(({ kind, confidence }) => `${kind} ${confidence}`);

describe('what could identify a person who survived is seen', () => {
  it.each([
    ['A 14-year-old girl from Bor was raped by soldiers.', 'minor_with_age high'],
    ['A girl aged 12 was referred to the clinic in Yei.', 'minor_with_age high'],
    ['The girl, 15, was raped in her village.', 'minor_with_age high'],
    ['Une fille de 13 ans du village de Kaga a été violée.', 'minor_with_age high'],
    ['Une fillette âgée de 9 ans a été entendue à Bangassou.', 'minor_with_age high'],
    ['فتاة تبلغ من العمر 14 عاما تعرضت للاغتصاب في القرية', 'minor_with_age high'],
    ['طفلة عمرها ١٢ سنة في قرية', 'minor_with_age high'],
    ['A 9 year old boy came along.', 'minor_with_age medium'],
    ['A 9 year old boy attends the school.', 'minor_with_age high'],
    ['A 35-year-old woman was raped in Leer.', 'minor_with_age high'],
    ['The survivor Mary Nyadeng was heard by the court.', 'survivor_named high'],
    ['Mary Nyadeng, a survivor of rape, testified.', 'survivor_named high'],
    ['Nyakim Gatwech (survivor) has moved.', 'survivor_named high'],
    ['La survivante Aminata Traoré a porté plainte.', 'survivor_named high'],
    ['La victime nommée Awa a été entendue.', 'survivor_named high'],
    ['Awa Traoré, victime de viol, a témoigné.', 'survivor_named high'],
    ['استمعت المحكمة إلى الناجية المدعوة فاطمة', 'survivor_named high'],
    ['The survivor M.D. was heard.', 'survivor_named high'],
    ['Call the survivor at +211 912 345 678.', 'phone_number high'],
    ['Téléphone : 76 12 34 56 pour la victime.', 'phone_number high'],
    ['هاتف الناجية ٠٩١٢٣٤٥٦٧٨', 'phone_number high'],
    ['Contact: +223 20 22 30 40.', 'phone_number medium'],
    ['She was raped in Bor village on 12 March 2024.', 'incident_located high'],
    ['Two women were raped near Leer on 3 May.', 'incident_located high'],
    ['Soldiers raped a woman in the camp yesterday.', 'incident_located high'],
    ['Elle a été violée à Bria le 12 mars 2024.', 'incident_located high'],
    ['اغتصبت في قرية قرب واو يوم 12 مارس 2024', 'incident_located high'],
    ['A woman was raped in the village.', 'incident_located medium'],
    ['At least one 14-year-old girl was raped.', 'minor_with_age high'],
    ['Over 50 soldiers raped a 14-year-old girl.', 'minor_with_age high'],
    ['A man was sentenced for the rape of a girl in her village on 3 May.', 'incident_located medium'],
    ['Mrs Amina Deng was raped on 3 March in Bentiu.', 'survivor_named high'],
    [
      'Mme Fatoumata Diarra, violée le 3 mars par des hommes armés à Gao, a été entendue.',
      'survivor_named high',
    ],
    ['Mme Diarra a été violée.', 'survivor_named high'],
    ['Fatoumata DIARRA, 17 ans, a été violée.', 'survivor_named high'],
    ['Mary Deng, who was raped, has moved.', 'survivor_named high'],
    ['Mary Deng and Rose Lual were raped.', 'survivor_named high'],
    ['Soldiers raped Mary Deng.', 'survivor_named high'],
    ['Le sergent a été condamné pour le viol de Mme Diarra.', 'survivor_named high'],
    ['Mlle Traoré est une survivante.', 'survivor_named high'],
    ['Mme Diarra, victime de viol, a témoigné.', 'survivor_named high'],
    ['F. D., 17 ans, violée à Ménaka le 12/03/2026', 'initials_or_alias high'],
    ['F.D., aged 17, was raped.', 'initials_or_alias high'],
    ['اغتصبت فاطمة محمد في غاو', 'survivor_named high'],
    ['تعرضت فاطمة محمد للاغتصاب في غاو', 'survivor_named high'],
    ['اغتُصِبت السيدة فاطمة', 'survivor_named high'],
    ['F\u200batoumata Diarra, su\u200brvivante', 'survivor_named high'],
    ['Fatoumata Diarra, viole\u0301e a\u0300 Gao', 'survivor_named high'],
    ['contact survivor at amina@example.org', 'email_address high'],
    ['La survivante répond à awa@example.org', 'email_address high'],
    ['الناجية: amina@example.org', 'email_address high'],
  ])('%s', (text, expected) => {
    expect(kindsIn(text)).toContain(expected);
  });
});

describe('what ministries report every day passes', () => {
  it.each([
    'Training of 45 officers on conflict-related sexual violence, held in Bor on 12 March 2024.',
    'In 2023, 45 women were raped in Jonglei State according to the published annual report.',
    'The law sets the legal age of marriage for girls at 18 years.',
    'Children under 18 years are not recruited; girls under 15 years go to school.',
    'Le code interdit le mariage des filles de moins de 18 ans.',
    'Activities for girls aged 12 to 17 in three schools.',
    'Three schools for 14-to-17-year-old girls; girls and boys, 12 sessions each.',
    'The centre is open to under 15-year-old girls, and above 12-year-old boys.',
    'Services exist: in Rumbek East, a survivor of violence may apply for reparation.',
    'At Malakal Hospital, a survivor of violence is treated free of charge.',
    'A 35-year-old woman commands the unit in Wau.',
    'The minimum age for a girl of 16 years to marry was raised.',
    'The court in Yei convicted a sergeant on 3 February 2024 of the rape of a woman.',
    'General Santino Deng Wol signed the order on 4 June 2024 in Juba.',
    'The military court in Yei convicted Sergeant John Lual of rape on 3 February 2024.',
    'Le tribunal militaire de Bangui a condamné le sergent Jean Mokoko pour viol le 3 février 2024.',
    'أدانت المحكمة العسكرية الرقيب جون لوال بالاغتصاب في 3 فبراير 2024',
    'The Survivor Support Network and the Victims Protection Unit met in Juba.',
    'In South Sudan, a survivor of violence may apply for reparation.',
    'Survivor-centred approach; a survivor-led organization of Bamako was consulted.',
    'Resolution S/RES/2577 (2021), paragraph 2, of 28 May 2021; budget 1 250 000 XOF; period 2021-2023.',
    'Formation de 30 magistrats sur la VSLC à Bamako, le 12 mars 2024.',
    'تدريب 45 ضابطا على منع العنف الجنسي في جوبا في 12 مارس 2024',
    '18 of 42 activities reported complete, 11 verified.',
    'Project 00081403 of the fund for survivors; +5 000 000 XOF for victims.',
    'Le Fonds pour les victimes Nations Unies a été présenté.',
    'Le sergent Jean Mokoko, condamné pour viol, a été radié.',
    'Le sergent Jean Mokoko a violé une femme, selon le jugement.',
    'Sergeant John Lual raped a woman, the court found.',
    'L’Accord Global a été violé ; la Convention Européenne, violée, reste en vigueur.',
    'Mme la Ministre a rencontré des survivantes.',
    'Ms Pramila Patten met survivors in Bentiu.',
    'The office answers at +223 20 22 30 40.',
    'Survivor Support Unit: unit@example.org; the ministry answers at office@example.org.',
    'اغتصبت قوات مسلحة نساء في بور عام 2023',
    'اغتصبت نساء كثيرات في ولاية جونقلي',
    'تعرضت نساء وفتيات للاغتصاب',
    'M. A. Diallo, 12 séances, a formé les juges.',
    '',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

it('sees one number once, however it is announced', () => {
  expect(kindsIn('Tel. 00211 912 345 678')).toEqual(['phone_number medium']);
});

it('points at the words it saw, also after Arabic digits', () => {
  const text = 'تقرير. طفلة عمرها ١٢ سنة في قرية';
  const [finding] = inspectText(text);
  expect(text.slice(finding!.start, finding!.end)).toContain('طفلة عمرها ١٢ سنة');
});

it('points at what was typed, invisible characters and loose accents within it included', () => {
  for (const typed of [
    'F\u200batoumata Diarra, su\u200brvivante',
    'Awa Traore\u0301, viole\u0301e',
    'Awa Traore\u0301 a e\u0301te\u0301 viole\u0301',
  ]) {
    const text = `Re\u0301union. \ufeff${typed}\u200b.`;
    const [finding] = inspectText(text);
    expect(text.slice(finding!.start, finding!.end)).toBe(typed);
  }
});

it('explains in the language of the reader and never repeats what it saw', () => {
  const text = 'La survivante Aminata Traoré a porté plainte.';
  for (const language of ['en', 'fr', 'ar'] as const) {
    const [finding] = inspectText(text, language);
    expect(finding!.explanation.length).toBeGreaterThan(20);
    expect(finding!.explanation).not.toContain('Aminata');
  }
  expect(inspectText(text, 'fr')[0]!.explanation).toContain('survivante');
});

it('the name that a machine gives a page is no age and no address, and a file of a person still is one', () => {
  const page = 'b7f0c13f-5a14-4f9b-8f6e-16f8c0fb9f11';
  expect(inspectText(`https://justice.example/sites/plan/${page}/view`)).toEqual([]);
  expect(inspectText(`Report {${page.toUpperCase()}} of the Technical Committee`)).toEqual([]);
  expect(inspectText(`survivor file ${page}`)).not.toEqual([]);
});

it('gives the same answer each time: no pattern remembers where it stopped', () => {
  const text = 'A 14-year-old girl from Bor was raped by soldiers in Bor village on 12 March 2024.';
  expect(inspectText(text)).toEqual(inspectText(text));
});

it('property: whatever the text, every finding lies within it', () => {
  const piece = fc.constantFrom(
    'survivor ',
    'Mary Deng',
    ', a ',
    '14-year-old ',
    'girl ',
    'raped ',
    'in Bor ',
    'village ',
    '12 March ',
    '+211 912 345 678 ',
    '. ',
    '\n\n',
    'فتاة ',
    '١٤ سنة ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      return inspectText(text).every(({ start, end }) => start >= 0 && start < end && end <= text.length);
    }),
  );
});
