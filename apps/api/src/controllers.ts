import type { Type } from '@nestjs/common';
import { ActivityController } from './activity/activity.controller.ts';
import { BoardController } from './activity/board.controller.ts';
import { FindingController } from './finding/finding.controller.ts';
import { HealthController } from './health/health.controller.ts';
import { OpenApiController } from './openapi/openapi.controller.ts';
import { SignInController } from './person/sign-in.controller.ts';
import { PlanController } from './plan/plan.controller.ts';
import { MeController } from './post/me.controller.ts';
import { UpdateController } from './update/update.controller.ts';

/** Every controller, in the order in which the document lists them. */
export const CONTROLLERS: Type[] = [
  SignInController,
  MeController,
  PlanController,
  BoardController,
  ActivityController,
  UpdateController,
  FindingController,
  OpenApiController,
  HealthController,
];
