package org.safar.axon.token;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Provider;
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

    private static final Provider PROVIDER = provider();

    private final SecretKeySpec key;

    /** @param secret 32 random bytes, the same in both services */
    public PositionToken(byte[] secret) {
        if (secret.length != SECRET) throw new IllegalArgumentException("the secret has 32 bytes");
        this.key = new SecretKeySpec(secret, "AES");
    }

    /** 22 letters, digits, {@code -} and {@code _}. */
    public String of(long position) {
        var block = ByteBuffer.allocate(BLOCK).putLong(MARK).putLong(position).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(crypt(Cipher.ENCRYPT_MODE, block));
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
        var plain = ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, block));
        return plain.getLong() == MARK ? OptionalLong.of(plain.getLong()) : OptionalLong.empty();
    }

    /** Looked for once: going through all of them costs more than the cipher. */
    private static Provider provider() {
        try {
            return Cipher.getInstance(CIPHER).getProvider();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + CIPHER, impossible);
        }
    }

    private byte[] crypt(int mode, byte[] block) {
        try {
            var cipher = Cipher.getInstance(CIPHER, PROVIDER);
            cipher.init(mode, key);
            return cipher.doFinal(block);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + CIPHER, impossible);
        }
    }
}
