#ifndef QZ_SCSI_VIOSRP_H
#define QZ_SCSI_VIOSRP_H
#define SRP_MAX_LOC_LEN 0x20
struct mad_capability_common {
	__be16 length;
};
struct mad_reserve_cap {
	struct mad_capability_common common;
	__be32 type;
};
struct capabilities {
	__be32 flags;
	char name[SRP_MAX_LOC_LEN];
	char loc[SRP_MAX_LOC_LEN];
	struct mad_reserve_cap reserve;
};
#endif
