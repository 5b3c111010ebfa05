package org.entregent.proposal;

import org.entregent.guide.NetworkFamily;
import org.entregent.guide.SheetContent.Contact;
import org.entregent.stranger.Stranger;

/**
 * A network as somebody proposes it.
 *
 * @param regionId whose guide it belongs in
 * @param communeCode where it has its seat, or meets
 * @param contact how it is reached, its site too; nobody is named
 * @param words why it belongs in the guide
 */
record Proposed(int regionId, Named named, String communeCode, Contact contact, String words, Stranger proposer) {

    /** What a network is called, and of which kind it is. */
    record Named(String name, NetworkFamily family) {}
}
