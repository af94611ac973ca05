#ifndef QZ_LINUX_DCBNL_H
#define QZ_LINUX_DCBNL_H
#define IEEE_8021QAZ_MAX_TCS 8
#define IEEE_8021QAZ_TSA_STRICT 0
#define IEEE_8021QAZ_TSA_CB_SHAPER 1
#define IEEE_8021QAZ_TSA_ETS 2
#define IEEE_8021QAZ_TSA_VENDOR 255
#define IEEE_8021Q_MAX_PRIORITIES 8
#define DCBX_MAX_BUFFERS 8
#define CEE_DCBX_MAX_PGS 8
#define CEE_DCBX_MAX_PRIO 8
#define IEEE_8021QAZ_APP_SEL_ETHERTYPE 1
#define IEEE_8021QAZ_APP_SEL_STREAM 2
#define IEEE_8021QAZ_APP_SEL_DGRAM 3
#define IEEE_8021QAZ_APP_SEL_ANY 4
#define IEEE_8021QAZ_APP_SEL_DSCP 5
#define DCB_CAP_DCBX_HOST 1
#define DCB_CAP_DCBX_LLD_MANAGED 2
#define DCB_CAP_DCBX_VER_CEE 4
#define DCB_CAP_DCBX_VER_IEEE 8
#define DCB_CAP_DCBX_STATIC 0x10
#define DCB_APP_IDTYPE_ETHTYPE 0
#define DCB_APP_IDTYPE_PORTNUM 1
#define DCB_FEATCFG_ERROR 1
#define DCB_FEATCFG_ENABLE 2
#define DCB_FEATCFG_WILLING 4
struct ieee_ets {
	__u8 willing;
	__u8 ets_cap;
	__u8 cbs;
	__u8 tc_tx_bw[IEEE_8021QAZ_MAX_TCS];
	__u8 tc_rx_bw[IEEE_8021QAZ_MAX_TCS];
	__u8 tc_tsa[IEEE_8021QAZ_MAX_TCS];
	__u8 prio_tc[IEEE_8021QAZ_MAX_TCS];
	__u8 tc_reco_bw[IEEE_8021QAZ_MAX_TCS];
	__u8 tc_reco_tsa[IEEE_8021QAZ_MAX_TCS];
	__u8 reco_prio_tc[IEEE_8021QAZ_MAX_TCS];
};
struct ieee_maxrate {
	__u64 tc_maxrate[IEEE_8021QAZ_MAX_TCS];
};
enum dcbnl_cndd_states { DCB_CNDD_INTERIOR_READY = 3 };
struct ieee_qcn {
	__u8 rpg_enable[IEEE_8021QAZ_MAX_TCS];
	__u32 rppp_max_rps[IEEE_8021QAZ_MAX_TCS];
	__u32 rpg_time_reset[IEEE_8021QAZ_MAX_TCS];
	__u32 rpg_byte_reset[IEEE_8021QAZ_MAX_TCS];
	__u32 rpg_threshold[IEEE_8021QAZ_MAX_TCS];
	__u32 rpg_max_rate[IEEE_8021QAZ_MAX_TCS];
	__u32 rpg_ai_rate[IEEE_8021QAZ_MAX_TCS];
	__u32 rpg_hai_rate[IEEE_8021QAZ_MAX_TCS];
	__u32 rpg_gd[IEEE_8021QAZ_MAX_TCS];
	__u32 rpg_min_dec_fac[IEEE_8021QAZ_MAX_TCS];
	__u32 rpg_min_rate[IEEE_8021QAZ_MAX_TCS];
	__u32 cndd_state_machine[IEEE_8021QAZ_MAX_TCS];
};
struct ieee_qcn_stats {
	__u64 rppp_rp_centiseconds[IEEE_8021QAZ_MAX_TCS];
	__u32 rppp_created_rps[IEEE_8021QAZ_MAX_TCS];
};
struct ieee_pfc {
	__u8 pfc_cap;
	__u8 pfc_en;
	__u8 mbc;
	__u16 delay;
	__u64 requests[IEEE_8021QAZ_MAX_TCS];
	__u64 indications[IEEE_8021QAZ_MAX_TCS];
};
struct dcbnl_buffer {
	__u8 prio2buffer[IEEE_8021Q_MAX_PRIORITIES];
	__u32 buffer_size[DCBX_MAX_BUFFERS];
	__u32 total_size;
};
struct cee_pg {
	__u8 willing;
	__u8 error;
	__u8 tcs_supported;
	__u8 pg_bw[CEE_DCBX_MAX_PGS];
	__u8 prio_pg[CEE_DCBX_MAX_PGS];
};
struct cee_pfc {
	__u8 willing;
	__u8 error;
	__u8 pfc_en;
	__u8 tcs_supported;
};
struct dcb_app {
	__u8 selector;
	__u8 priority;
	__u16 protocol;
};
struct dcb_peer_app_info {
	__u8 willing;
	__u8 error;
};
enum dcbnl_commands { DCB_CMD_IEEE_SET = 20, DCB_CMD_CEE_GET = 26 };
enum dcbnl_pfc_up_attrs { DCB_PFC_UP_ATTR_0 = 1, DCB_PFC_UP_ATTR_MAX = 9 };
enum dcbnl_pg_attrs { DCB_PG_ATTR_TC_0 = 1, DCB_PG_ATTR_BW_ID_0 = 11, DCB_PG_ATTR_BW_ID_MAX = 19 };
enum dcbnl_cap_attrs { DCB_CAP_ATTR_PG = 2, DCB_CAP_ATTR_PFC, DCB_CAP_ATTR_UP2TC, DCB_CAP_ATTR_PG_TCS, DCB_CAP_ATTR_PFC_TCS, DCB_CAP_ATTR_GSP, DCB_CAP_ATTR_BCN, DCB_CAP_ATTR_DCBX };
enum dcbnl_numtcs_attrs { DCB_NUMTCS_ATTR_PG = 2, DCB_NUMTCS_ATTR_PFC };
enum dcb_general_attr_values { DCB_ATTR_VALUE_UNDEFINED = 255 };
enum dcbnl_featcfg_attrs { DCB_FEATCFG_ATTR_PG = 2, DCB_FEATCFG_ATTR_PFC, DCB_FEATCFG_ATTR_APP };
#endif
