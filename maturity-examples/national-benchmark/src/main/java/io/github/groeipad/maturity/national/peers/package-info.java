/**
 * What is gathered of organisations that were scored. {@link io.github.groeipad.maturity.national.peers.Peers} holds it and merges,
 * also between machines; {@link io.github.groeipad.maturity.national.peers.Gatherer} scores rows and adds them.
 */
@NullMarked
package io.github.groeipad.maturity.national.peers;

import org.jspecify.annotations.NullMarked;
