import type { Text } from '@jalon/domain/language/text';
import {
  ORGANIZATION_KINDS,
  type Organization,
  type OrganizationKind,
  SIDES,
  type Side,
} from '@jalon/domain/organization/organization';
import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Flag, Id, Json, oneOf, Ref, Whole, Words } from '../connection/columns.ts';
import { MissionEntity } from '../mission/mission.entity.ts';

@Entity('organization')
@Unique('organization_code_key', ['code'])
@Check('organization_side_check', oneOf('side', SIDES))
@Check('organization_kind_check', oneOf('kind', ORGANIZATION_KINDS))
export class OrganizationEntity implements Organization {
  @Id() id!: string;
  @Words() code!: string;
  @Ref({ nullable: true })
  @ForeignKey(() => MissionEntity)
  missionId!: string | null;
  @Json() name!: Text;
  @Json() shortName!: Text;
  @Words() kind!: OrganizationKind;
  @Words() side!: Side;
  @Index('organization_parent_idx')
  @Ref({ nullable: true })
  @ForeignKey(() => OrganizationEntity)
  parentId!: string | null;
  @Flag() demonstration!: boolean;
  @Whole({ default: 1 }) version!: number;
}
