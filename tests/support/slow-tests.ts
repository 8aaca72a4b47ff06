/** Booting Strapi takes 5 to 14 s, several times that on a busy machine, and a test may boot it twice. */
jest.setTimeout(240_000);
