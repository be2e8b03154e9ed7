import { TOKEN_SCOPES, type TokenScope } from '@jalon/domain/person/token-scopes';
import { useMe } from '../../../shared/api/me.ts';
import { Icon } from '../../../shared/icons/icon.tsx';
import { useWords } from '../../../shared/language/use-words.ts';

type Area = TokenScope extends `${infer Name}:${string}` ? Name : never;

const areas = [...new Set(TOKEN_SCOPES.map((scope) => scope.split(':')[0] as Area))];
/** Of use to an administrator only: to anybody else the table is shorter without them. */
const forAdministrators: readonly Area[] = ['posts', 'tenures', 'people'];
const accesses = ['read', 'write'] as const;

export interface ScopeTableProps {
  chosen: readonly TokenScope[];
  error: string | undefined;
  onChange: (chosen: readonly TokenScope[]) => void;
}

/** What a token may do, area by area. It never does more than its owner may at that moment. */
export function ScopeTable({ chosen, error, onChange }: ScopeTableProps) {
  const t = useWords('account');
  const isAdministrator = useMe().posts.some(({ kind }) => kind === 'administrator');
  const offered = areas.filter((area) => isAdministrator || !forAdministrators.includes(area));
  const toggle = (scope: TokenScope) =>
    onChange(chosen.includes(scope) ? chosen.filter((each) => each !== scope) : [...chosen, scope]);
  return (
    <div>
      <p className="lab">{t('token-scopes')}</p>
      <p className="hint">{t('token-scopes-hint')}</p>
      {error && (
        <p className="fault" role="alert">
          <Icon name="alert" />
          {error}
        </p>
      )}
      <table className="scopes">
        <thead>
          <tr>
            <th scope="col">{t('token-area')}</th>
            {accesses.map((access) => (
              <th key={access} scope="col">
                {t(`token-access-${access}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {offered.map((area) => (
            <tr key={area}>
              <th scope="row">{t(`area-${area}`)}</th>
              {accesses.map((access) => (
                <td key={access}>
                  <Scope
                    scope={TOKEN_SCOPES.find((each) => each === `${area}:${access}`)}
                    label={`${t(`area-${area}`)}: ${t(`token-access-${access}`)}`}
                    chosen={chosen}
                    isInvalid={error !== undefined}
                    onToggle={toggle}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ScopeProps {
  /** Undefined where there is nothing of this kind to do in the area. */
  scope: TokenScope | undefined;
  label: string;
  chosen: readonly TokenScope[];
  isInvalid: boolean;
  onToggle: (scope: TokenScope) => void;
}

function Scope({ scope, label, chosen, isInvalid, onToggle }: ScopeProps) {
  if (!scope) return null;
  return (
    <label className="scope">
      <input
        type="checkbox"
        aria-label={label}
        aria-invalid={isInvalid || undefined}
        checked={chosen.includes(scope)}
        onChange={() => onToggle(scope)}
      />
    </label>
  );
}
