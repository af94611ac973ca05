#ifndef QZ_SOC_FSL_DPAA2_GLOBAL_H
#define QZ_SOC_FSL_DPAA2_GLOBAL_H
struct dpaa2_dq;
struct dpaa2_fd;
struct common {
	u8 verb;
	u8 reserved[63];
};
struct dq {
	u8 verb;
	u8 stat;
	__le16 seqnum;
	u8 reserved;
	__le32 fqid;
	u32 reserved2;
	u8 fd[32];
};
const struct dpaa2_fd *dpaa2_dq_fd(const struct dpaa2_dq *dq);
#endif
