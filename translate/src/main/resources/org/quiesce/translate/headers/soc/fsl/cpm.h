#ifndef QZ_SOC_FSL_CPM_H
#define QZ_SOC_FSL_CPM_H
#define BD_SC_WRAP 0x2000
struct cpm_buf_desc {
	ushort cbd_sc;
	ushort cbd_datlen;
	uint cbd_bufaddr;
};
typedef struct cpm_buf_desc cbd_t;
int cpm_command(u32 command, u8 opcode);
#endif
