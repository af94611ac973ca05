#ifndef QZ_LINUX_USB_PD_VDO_H
#define QZ_LINUX_USB_PD_VDO_H
#define VDO_MAX_OBJECTS 6
#define VDO_MAX_SIZE 7
#define VDO_SVDM_VERS_MASK VDO_SVDM_VERS(0x3)
#define VDO_CMDT_MASK VDO_CMDT(0x3)
#define CMDT_INIT 0
#define CMDT_RSP_ACK 1
#define CMDT_RSP_NAK 2
#define CMDT_RSP_BUSY 3
#define CMD_DISCOVER_IDENT 1
#define CMD_DISCOVER_SVID 2
#define CMD_DISCOVER_MODES 3
#define CMD_ENTER_MODE 4
#define CMD_EXIT_MODE 5
#define CMD_ATTENTION 6
#define VDO_INDEX_IDH 1
#define VDO_INDEX_CSTAT 2
#define VDO_INDEX_PRODUCT 3
#define USB_SID_PD 0xff00
#define PD_T_VDM_UNSTRUCTURED 0x1f4
#define PD_T_VDM_BUSY 100
#define PD_T_VDM_WAIT_MODE_E 100
#define PD_T_VDM_SNDR_RSP 30
#define PD_T_VDM_E_MODE 25
#define PD_T_VDM_RCVR_RSP 15
#define VDO(a_, b_, c_, d_) (((a_) << 16) | ((b_) << 15) | ((c_) << 13) | ((d_)& 0x7FFF))
#define VDO_SVDM_VERS(a_) ((a_) << 13)
#define VDO_OPOS(a_) ((a_) << 8)
#define VDO_CMDT(a_) ((a_) << 6)
#define VDO_CMD_VENDOR(a_) (((0x10 + (a_))& 0x1f))
#define PD_VDO_VID(a_) ((a_) >> 16)
#define PD_VDO_SVDM(a_) (((a_) >> 15)& 1)
#define PD_VDO_SVDM_VER(a_) (((a_) >> 13)& 0x3)
#define PD_VDO_OPOS(a_) (((a_) >> 8)& 0x7)
#define PD_VDO_CMD(a_) ((a_)& 0x1f)
#define PD_VDO_CMDT(a_) (((a_) >> 6)& 0x3)
#define PD_IDH_PTYPE(a_) (((a_) >> 27)& 0x7)
#define PD_IDH_VID(a_) ((a_)& 0xffff)
#define PD_IDH_MODAL_SUPP(a_) ((a_)&(1 << 26))
#define PD_IDH_DFP_PTYPE(a_) (((a_) >> 23)& 0x7)
#define PD_PRODUCT_PID(a_) (((a_) >> 16)& 0xffff)
#define VDO_TYPEC_CABLE_TYPE(a_) (((a_) >> 18)& 0x3)
#endif
