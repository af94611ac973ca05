#ifndef QZ_SCSI_FC_FC_FCOE_H
#define QZ_SCSI_FC_FC_FCOE_H
#define FC_FCOE_VER 0
struct fcoe_hdr {
	__u8 fcoe_sof;
};
struct fcoe_crc_eof {
	__u8 fcoe_eof;
};
void fc_fcoe_set_mac(u8 *mac, u8 *did);
#endif
