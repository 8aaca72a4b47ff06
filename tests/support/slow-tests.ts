/** Booting Strapi takes 5 to 14 s, and a test may wait for a save or a page. */
jest.setTimeout(90_000);
