package org.safar.axon.token;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.OptionalLong;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hides a position: who holds two tokens cannot tell how many events lie between, nor which came first. The block of a cipher
 * holds the position and eight known bytes, so that a token somebody made up is told from a true one. The same position has
 * the same token, in both services and for ever.
 */
public final class PositionToken {
    /** Of the secret, in bytes. */
    public static final int SECRET = 32;

    private static final long MARK = 0x53414641_52504F53L;
    // One block and nothing else: there are no repeated blocks that this mode could show.
    private static final String CIPHER = "AES/ECB/NoPadding";
    private static final int BLOCK = 16;

    // Made once: looking for a cipher and giving it its key costs more than it does.
    private final Cipher hides;
    private final Cipher shows;

    /** @param secret 32 random bytes, the same in both services */
    public PositionToken(byte[] secret) {
        if (secret.length != SECRET) throw new IllegalArgumentException("the secret has 32 bytes");
        var key = new SecretKeySpec(secret, "AES");
        this.hides = cipher(Cipher.ENCRYPT_MODE, key);
        this.shows = cipher(Cipher.DECRYPT_MODE, key);
    }

    /** 22 letters, digits, {@code -} and {@code _}. */
    public String of(long position) {
        var block = ByteBuffer.allocate(BLOCK).putLong(MARK).putLong(position).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(crypt(hides, block));
    }

    /** Empty where it is no token of this store. */
    public OptionalLong position(String token) {
        if (token.length() != 22) return OptionalLong.empty();
        byte[] block;
        try {
            block = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException _) {
            return OptionalLong.empty();
        }
        var plain = ByteBuffer.wrap(crypt(shows, block));
        return plain.getLong() == MARK ? OptionalLong.of(plain.getLong()) : OptionalLong.empty();
    }

    private static Cipher cipher(int mode, SecretKeySpec key) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key);
            return cipher;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + CIPHER, impossible);
        }
    }

    /** One at a time: a cipher keeps its state in itself, and after each block it stands at its beginning again. */
    private static byte[] crypt(Cipher cipher, byte[] block) {
        try {
            synchronized (cipher) {
                return cipher.doFinal(block);
            }
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a block of another length", impossible);
        }
    }
}
