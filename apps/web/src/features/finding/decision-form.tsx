import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { UpdateReply } from '@jalon/contracts/update/update';
import { useState } from 'react';
import { placeOf } from '../../shared/activity/activity-query.ts';
import { useActor } from '../../shared/api/me.ts';
import { Note } from '../../shared/controls/note.tsx';
import { RadioCards } from '../../shared/controls/radio-cards.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { useWordsAhead } from '../../shared/language/use-words-ahead.ts';
import { useRefusalWords } from '../../shared/problem/use-refusal-words.ts';
import { AnswerFields } from './answer-fields.tsx';
import { type Choice, decisionChoices } from './decision-choices.ts';
import { FindingFields } from './finding-fields.tsx';

/** Accept, return with a question, or find; or, for who may do none of these, why. */
export function DecisionForm({ activity, update }: { activity: ActivityReply; update: UpdateReply }) {
  useWordsAhead('finding', 'evidence', 'survivor-data');
  const t = useWords('finding');
  const words = useRefusalWords();
  const decision = decisionChoices(useActor(), placeOf(activity), update);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const only = decision.choices.length === 1 ? decision.choices[0] : undefined;
  const choice = only ?? chosen;
  if (decision.choices.length === 0) {
    return (
      <div className="decision">
        <Note icon="lock">
          <b>{t('cannot-title')}</b> {decision.refusal ? words(decision.refusal) : t('answered')}
        </Note>
      </div>
    );
  }
  const lead = activity.lead.shortName;
  const options = decision.choices.map((value) => ({
    value,
    label: <b>{t(value)}</b>,
    detail: t(`hint-${value}`, { lead }),
  }));
  return (
    <div className="decision">
      {only ? (
        <h3>{t('record')}</h3>
      ) : (
        <RadioCards legend={t('decision')} options={options} value={choice} onChange={setChosen} />
      )}
      {choice === 'verify' && (
        <FindingFields activity={activity} update={update} byPartner={decision.byImplementingPartner} />
      )}
      {(choice === 'accept' || choice === 'return') && (
        <AnswerFields key={choice} choice={choice} activity={activity} update={update} />
      )}
      {update.status === 'completed' && decision.refusal && (
        <Note icon="lock">{words(decision.refusal)}</Note>
      )}
    </div>
  );
}
