#ifndef QZ_LINUX_FIRMWARE_IMX_IPC_H
#define QZ_LINUX_FIRMWARE_IMX_IPC_H
struct imx_sc_ipc;
int imx_scu_call_rpc(struct imx_sc_ipc *ipc, void *msg, bool have_resp);
int imx_scu_get_handle(struct imx_sc_ipc **ipc);
#endif
