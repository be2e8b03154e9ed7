import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Where the API listens while the web app is served by Vite; in production one program serves both. */
const apiAddress = process.env.JALON_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  // `source` is the condition under which this workspace's packages answer with their TypeScript.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { port: 5173, host: '127.0.0.1', proxy: { '/api': apiAddress } },
  preview: { port: 4173, host: '127.0.0.1', proxy: { '/api': apiAddress } },
  build: {
    target: 'es2022',
    // No inlined assets: the content security policy allows no `data:` scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What changes with our own code and what changes with a library live in different files.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'tanstack', test: /node_modules\/@tanstack\/(?!react-virtual|virtual)/ },
          ],
        },
      },
    },
  },
});
