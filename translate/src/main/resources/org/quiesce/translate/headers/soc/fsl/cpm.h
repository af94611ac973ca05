#ifndef QZ_SOC_FSL_CPM_H
#define QZ_SOC_FSL_CPM_H
int cpm_command(u32 command, u8 opcode);
#endif
