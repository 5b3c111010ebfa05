// In the place of a part of Relay that nothing of ours reaches.
export {};
