/** @type {import('next').NextConfig} */
const config = {
  // A build goes to a new folder and is renamed (scripts/steps/build.mjs); the tests have a folder of their own.
  distDir: process.env.GRADELINE_BUILD_DIR || '.next',
  // The server that wraps Next compresses (docs/decisions/0011).
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // No page has pictures to resize: the framework's address for it is off, and its library is not loaded.
  images: { unoptimized: true },
  // Native and WebAssembly parts must be loaded from node_modules as they are.
  serverExternalPackages: [
    '@libsql/client',
    'libsql',
    '@prisma/adapter-libsql',
    '@prisma/adapter-pg',
    'pg',
    '@resvg/resvg-js',
  ],
  // Types are checked by `npm test`. Next leaves a configuration that extends another one as it is.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.build.json' },
  experimental: { turbopackFileSystemCacheForBuild: false },
};

export default config;
