import type { Logger } from 'typeorm';

/** Remembers the statements of a data source, apart from those of transactions themselves. */
export class StatementLog implements Logger {
  readonly statements: string[] = [];

  logQuery(query: string): void {
    if (
      /^(start transaction|begin|commit|rollback|set transaction|select set_config)/i.test(
        query.trim(),
      )
    )
      return;
    this.statements.push(query);
  }

  /** The statements that `work` runs. */
  async during(work: () => Promise<unknown>): Promise<string[]> {
    const before = this.statements.length;
    await work();
    return this.statements.slice(before);
  }

  logQueryError(): void {
    return;
  }
  logQuerySlow(): void {
    return;
  }
  logSchemaBuild(): void {
    return;
  }
  logMigration(): void {
    return;
  }
  log(): void {
    return;
  }
}
