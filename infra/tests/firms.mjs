/** Invented firms for the members of a chapter, each with a SIRET whose keys hold. */
export function firmOf(place) {
  const siren = withKey(`9${String(place).padStart(7, "0")}`);
  return { name: `Maison d’Essai ${place + 1}`, siret: withKey(`${siren}0001`) };
}

/** The digits and the one that makes their sum by Luhn's formula a multiple of ten. */
function withKey(digits) {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
