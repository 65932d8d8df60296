import type { Browser, Page } from 'playwright-core';

export function launchBrowser(): Promise<Browser>;
export function choosePersona(page: Page, persona: string): Promise<void>;
export function signIn(page: Page, address: string, persona: string): Promise<void>;
