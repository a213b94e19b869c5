const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** better-auth's tables and columns under our names. */
export const authTables = {
  user: { modelName: 'vault_user', fields: { ...stamps, emailVerified: 'email_verified' } },
  account: {
    modelName: 'vault_account',
    fields: {
      ...stamps,
      userId: 'user_id',
      providerId: 'provider_id',
      accountId: 'account_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  session: {
    modelName: 'keep_session',
    fields: {
      ...stamps,
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
    },
    additionalFields: {
      startedAt: { type: 'string', input: false, required: true, fieldName: 'started_at' },
      seenAt: { type: 'string', input: false, required: true, fieldName: 'seen_at' },
      means: { type: 'string', input: false, required: false },
    },
  },
  verification: { modelName: 'keep_verification', fields: { ...stamps, expiresAt: 'expires_at' } },
} as const;

/** The same of the two-factor plugin. */
export const twoFactorTables = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'vault_two_factor',
    fields: {
      userId: 'user_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
} as const;
