/** The least that the framework can be: what the site is measured beside. @type {import('next').NextConfig} */
const config = { compress: false, poweredByHeader: false };

export default config;
