package org.entregent.business;

import java.util.List;

/** What a won referral brought its receiver, who thanks its giver for all of it alike. */
public record Winnings(Recorder recorder, Thanks thanks, List<Earning> earnings) {}
