/** Where the lead leaves page 1 and goes on on page 2: the first words on page 2. */
export const ferryJump = '加的一班船。根据'
