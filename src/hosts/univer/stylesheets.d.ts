/** The bundler takes the grid's stylesheets along. */
declare module "*.css";
