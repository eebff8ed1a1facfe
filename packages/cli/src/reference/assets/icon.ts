/** The mark of the reference: two tiers. */
export const icon: string = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#17487f"/><path d="M7 9h18v5H7zM7 18h5v5H7zM13.500 18h5v5h-5zM20 18h5v5h-5z" fill="#fff"/></svg>
`;
