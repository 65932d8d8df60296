import {
  coversDay,
  londonDay,
  powersReaching,
  whoMay,
  type Law,
  type OrganisationKind,
  type PowerFacts,
  type PowerKind,
  type RequestContext,
} from '@assay/kit';
import { historyOf } from '../trust/trust.loaders.ts';
import type { Power } from './power.type.ts';
import { registerOf } from './register.ts';

export interface When {
  readonly on?: string | null;
  readonly knownAt?: Date | null;
}

type Situation = Parameters<typeof powersReaching>[1];

/** Questions about powers over one organisation on one day. */
export class PowerService {
  /** Every power that any body holds over the organisation; none over one that is unknown or invisible. */
  powersOver(context: RequestContext, over: When & { odsCode: string }): Promise<Power[]> {
    return this.#ask(context, over, powersReaching);
  }

  whoMay(
    context: RequestContext,
    kind: PowerKind,
    over: When & { odsCode: string },
  ): Promise<Power[]> {
    return this.#ask(context, over, (law, situation) => whoMay(law, kind, situation));
  }

  /** The powers that a body holds over whomever, in force on the day. */
  async powersOf(
    context: RequestContext,
    bodyCode: string,
    { on, knownAt }: When,
  ): Promise<Power[]> {
    const day = on ?? londonDay();
    const { powers } = await registerOf(context, knownAt);
    return [...powers.values()].filter(
      (power) => power.bodyCode === bodyCode && coversDay(power.inForceFrom, power.inForceTo, day),
    );
  }

  async #ask(
    context: RequestContext,
    { odsCode, on, knownAt }: When & { odsCode: string },
    question: (law: Law, situation: Situation) => PowerFacts[],
  ): Promise<Power[]> {
    const day = on ?? londonDay();
    const history = await historyOf(context).load(odsCode);
    const kind: OrganisationKind | null = history?.knownAt(knownAt)?.kindOn(day) ?? null;
    const { law, powers } = await registerOf(context, knownAt);
    return question(law, { kind, on: day }).flatMap(({ id }) => powers.get(id) ?? []);
  }
}
