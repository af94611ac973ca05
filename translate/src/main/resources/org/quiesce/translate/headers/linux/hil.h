#ifndef QZ_LINUX_HIL_H
#define QZ_LINUX_HIL_H
#define HIL_DO_ALTER_CTRL 0x40000000
#define HIL_CTRL_ONLY 0xc0000000
#define HIL_IDD_DID_TYPE_MASK 224
#define HIL_IDD_DID_TYPE_KB_INTEGRAL 160
#define HIL_IDD_DID_TYPE_KB_ITF 192
#define HIL_IDD_DID_TYPE_KB_RSVD 224
#define HIL_IDD_DID_TYPE_KB_LANG_MASK 31
#define HIL_IDD_DID_TYPE_ABS 0x80
#define HIL_IDD_DID_ABS_TABLET_MASK 248
#define HIL_IDD_DID_ABS_TABLET 144
#define HIL_IDD_DID_ABS_TSCREEN_MASK 252
#define HIL_IDD_DID_ABS_TSCREEN 140
#define HIL_IDD_DID_TYPE_REL 96
#define HIL_IDD_DID_REL_MOUSE_MASK 252
#define HIL_IDD_DID_REL_MOUSE 104
#define HIL_IDD_DID_TYPE_CHAR 0x40
#define HIL_IDD_HEADER_AXSET_MASK 3
#define HIL_IDD_HEADER_RSC 4
#define HIL_IDD_HEADER_EXD 8
#define HIL_IDD_HEADER_IOD 0x10
#define HIL_IDD_HEADER_16BIT 0x20
#define HIL_IDD_HEADER_ABS 0x40
#define HIL_IDD_HEADER_2X_AXIS 0x80
#define HIL_IDD_IOD_NBUTTON_MASK 7
#define HIL_EXD_HEADER_RNM 0x10
#define HIL_LOCALE_MAP "", "", "", "swiss.french", "portuguese", "arabic", "hebrew", "english.canadian", "turkish", "greek", "thai", "italian", "korean", "dutch", "swedish", "german", "chinese", "chinese", "swiss.french", "spanish", "swiss.german", "flemish", "finnish", "english.uk", "french.canadian", "swiss.german", "norwegian", "french", "danish", "japanese", "spanish", "english.us"
#define HIL_KEYCODES_SET1_TBLSIZE 0x80
#define HIL_KEYCODES_SET3_TBLSIZE 0x80
#define HIL_POL_NUM_AXES_MASK 3
#define HIL_POL_CHARTYPE_MASK 112
#define HIL_POL_CHARTYPE_NONE 0
#define HIL_POL_CHARTYPE_RSVD1 0x10
#define HIL_POL_CHARTYPE_ASCII 0x20
#define HIL_POL_CHARTYPE_BINARY 48
#define HIL_POL_CHARTYPE_SET1 0x40
#define HIL_POL_CHARTYPE_RSVD2 80
#define HIL_POL_CHARTYPE_SET2 96
#define HIL_POL_CHARTYPE_SET3 112
#define HIL_POL_AXIS_ALT 0x80
#define HIL_IDD_NUM_AXES_PER_SET(a_) ((a_)& HIL_IDD_HEADER_AXSET_MASK)
#define HIL_IDD_NUM_AXSETS(a_) (2-!((a_)& HIL_IDD_HEADER_2X_AXIS))
#define HIL_IDD_LEN(a_) ((4-!(a_& HIL_IDD_HEADER_IOD)- 2 *!(HIL_IDD_NUM_AXES_PER_SET(a_))) + 2 *HIL_IDD_NUM_AXES_PER_SET(a_) *!!((a_)& HIL_IDD_HEADER_ABS))
#define HIL_IDD_IOD(a_) (*(a_ + HIL_IDD_LEN((*a_))- 1))
#define HIL_IDD_NUM_BUTTONS(a_) ((*a_& HIL_IDD_HEADER_IOD) ?(HIL_IDD_IOD(a_)& HIL_IDD_IOD_NBUTTON_MASK) : 0)
enum hil_pkt_bitpos { HIL_PKT_CMD = 0x800, HIL_PKT_ADDR_MASK = 0x700, HIL_PKT_ADDR_SHIFT = 8, HIL_PKT_DATA_MASK = 255, HIL_PKT_DATA_SHIFT = 0 };
enum hil_error_bitpos { HIL_ERR_INT = 0x10000, HIL_ERR_LERR = 0x40000, HIL_ERR_PERR = 0x1000000, HIL_ERR_FERR = 0x2000000, HIL_ERR_FOF = 0x4000000 };
enum hil_control_bitpos { HIL_CTRL_TEST = 0x10000, HIL_CTRL_IPF = 0x40000, HIL_CTRL_APE = 0x2000000 };
typedef u32 hil_packet;
enum hil_command { HIL_CMD_IFC, HIL_CMD_EPT, HIL_CMD_ELB, HIL_CMD_IDD, HIL_CMD_DSR, HIL_CMD_ACF = 8, HIL_CMD_POL = 0x10, HIL_CMDCT_POL = 15, HIL_CMD_RPL = 0x20, HIL_CMDCT_RPL = 15, HIL_CMD_RNM = 48, HIL_CMD_EXD = 50, HIL_CMD_RSC, HIL_CMD_EK1 = 62, HIL_CMD_DHR = 254 };
#endif
