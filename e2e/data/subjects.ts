// Applicants of the tests. None exists; each has numbers of its own through its serial.

export const subjects = {
  pharmacy: { serial: 11, name: '绥芬河市仁和堂大药房有限公司', person: '陈玉兰', address: '绥芬河市文化街12号' },
  supermarket: { serial: 12, name: '绥芬河市佳乐超市有限公司', person: '高建国', address: '绥芬河市山城路88号' },
  secondShop: { serial: 13, name: '绥芬河市万客隆超市有限公司', person: '田颖', address: '绥芬河市站前路5号' },
  songHall: { serial: 14, name: '绥芬河市星光歌舞厅有限公司', person: '马俊', address: '绥芬河市光华路3号' },
} as const
