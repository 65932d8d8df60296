import { applicationConfig } from '@assay/web/build';
import { VitePWA } from 'vite-plugin-pwa';

const base = '/inspector/';

const manifest = {
  name: 'Assay for inspectors',
  short_name: 'Assay',
  description: 'Record inspections of NHS organisations, with or without a network',
  lang: 'en-GB',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#212b32',
  start_url: base,
  scope: base,
  icons: [
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
};

const config = applicationConfig({ folder: import.meta.dirname, base });
config.plugins.push(
  VitePWA({
    manifest,
    injectRegister: false,
    registerType: 'prompt',
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
      // the page of the hidden frame is of use only where the provider answers
      globIgnores: ['signed-in-silently.html'],
      navigateFallbackDenylist: [/signed-in-silently\.html/],
      // what is open already is served too, also pages of it that are loaded later
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  }),
);

export default config;
