#ifndef QZ_SCSI_FC_FC_FS_H
#define QZ_SCSI_FC_FC_FS_H
#define FC_FC_EX_CTX 0x800000
#define FC_FC_END_SEQ 0x80000
#define FC_FC_REL_OFF 8
struct fc_frame_header {
	__u8 fh_r_ctl;
	__u8 fh_d_id[3];
	__u8 fh_s_id[3];
	__u8 fh_type;
	__u8 fh_f_ctl[3];
	__be16 fh_seq_cnt;
	__be16 fh_ox_id;
	__be16 fh_rx_id;
	__be32 fh_parm_offset;
};
enum fc_rctl { FC_RCTL_DD_SOL_DATA = 1 };
enum fc_fh_type { __qz_fc_fh_type };
#endif
